/** Who may see what: teams and places, folded from what the services publish. */
@NullMarked
package io.tandem.gateway.audience;

import org.jspecify.annotations.NullMarked;
