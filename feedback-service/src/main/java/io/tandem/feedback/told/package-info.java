/** What other services told this one, read with tolerance. */
@NullMarked
package io.tandem.feedback.told;

import org.jspecify.annotations.NullMarked;
