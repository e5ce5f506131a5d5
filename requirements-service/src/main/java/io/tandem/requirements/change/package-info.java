/** Changes of what was agreed, and the dissent they met, over a whole product: now or as of an instant. */
@NullMarked
package io.tandem.requirements.change;

import org.jspecify.annotations.NullMarked;
