/// Holders and their attitudes toward the US.
@NullMarked
package sherpa.sentiment;

import org.jspecify.annotations.NullMarked;
