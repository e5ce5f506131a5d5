/** Who may what on a product: folded from what requirements publishes. */
@NullMarked
package io.tandem.planning.team;

import org.jspecify.annotations.NullMarked;
