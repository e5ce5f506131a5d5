/** Who may what on a product, and when its people work: folded from what requirements publishes. */
@NullMarked
package io.tandem.feedback.team;

import org.jspecify.annotations.NullMarked;
