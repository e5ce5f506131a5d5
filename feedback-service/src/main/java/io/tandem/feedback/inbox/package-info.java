/** The list people work through: feedback by product, as it is and as it was. */
@NullMarked
package io.tandem.feedback.inbox;

import org.jspecify.annotations.NullMarked;
