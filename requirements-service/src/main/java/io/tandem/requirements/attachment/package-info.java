/** Read model: which requirements rest on a piece of evidence or are drawn in a design, and the other way round. */
@NullMarked
package io.tandem.requirements.attachment;

import org.jspecify.annotations.NullMarked;
