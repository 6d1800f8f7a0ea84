/// Formats in, one clean document out.
@NullMarked
package sherpa.document;

import org.jspecify.annotations.NullMarked;
