/// The local run: embedded S3, trigger, command line.
@NullMarked
package sherpa.local;

import org.jspecify.annotations.NullMarked;
