/** Products: who works in them, who answers for which side, and on which terms. */
@NullMarked
package io.tandem.requirements.product;

import org.jspecify.annotations.NullMarked;
