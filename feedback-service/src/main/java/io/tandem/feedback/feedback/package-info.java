/** Feedback: what a user said, and the one who owes the answer. */
@NullMarked
package io.tandem.feedback.feedback;

import org.jspecify.annotations.NullMarked;
