/// Time expressions to dates.
@NullMarked
package sherpa.time;

import org.jspecify.annotations.NullMarked;
