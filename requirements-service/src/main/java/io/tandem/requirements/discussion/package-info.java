/** Talk about a requirement, in a stream of its own so that talk never makes an edit stale. */
@NullMarked
package io.tandem.requirements.discussion;

import org.jspecify.annotations.NullMarked;
