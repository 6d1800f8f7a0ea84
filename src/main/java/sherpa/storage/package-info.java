/// Reading articles from S3 and writing results.
@NullMarked
package sherpa.storage;

import org.jspecify.annotations.NullMarked;
