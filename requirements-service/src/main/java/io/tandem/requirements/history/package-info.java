/** Read model: what changed, from what to what, by whom, when and why. */
@NullMarked
package io.tandem.requirements.history;

import org.jspecify.annotations.NullMarked;
