/** Files by content hash: stored once, in compressed blocks, streamed in and out, verified when read. */
@NullMarked
package io.tandem.platform.blob;

import org.jspecify.annotations.NullMarked;
