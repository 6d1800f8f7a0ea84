/// The public contract: the records of a result, its JSON and its JSON Schema. Field definitions: the codebook.
@NullMarked
package sherpa.result;

import org.jspecify.annotations.NullMarked;
