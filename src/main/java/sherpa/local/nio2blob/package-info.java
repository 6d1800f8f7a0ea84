/// What the local S3 server keeps objects in.
@NullMarked
package sherpa.local.nio2blob;

import org.jspecify.annotations.NullMarked;
