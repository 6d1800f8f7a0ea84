/// Meetings between states and their fields.
@NullMarked
package sherpa.summit;

import org.jspecify.annotations.NullMarked;
