/// Tokens of the text, read once and used by all stations below.
@NullMarked
package sherpa.language;

import org.jspecify.annotations.NullMarked;
