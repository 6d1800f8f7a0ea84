/// Lambda entry points, event shapes, and the wiring of the stations.
@NullMarked
package sherpa.function;

import org.jspecify.annotations.NullMarked;
