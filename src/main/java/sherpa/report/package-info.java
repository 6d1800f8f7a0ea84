/// A result as people look at it.
@NullMarked
package sherpa.report;

import org.jspecify.annotations.NullMarked;
