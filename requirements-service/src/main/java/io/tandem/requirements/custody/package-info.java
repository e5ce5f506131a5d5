/** Read model: in whose hands each half was, from the first event to now, without a gap. */
@NullMarked
package io.tandem.requirements.custody;

import org.jspecify.annotations.NullMarked;
