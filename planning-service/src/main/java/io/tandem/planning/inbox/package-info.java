/** What other services told this one, read with tolerance. */
@NullMarked
package io.tandem.planning.inbox;

import org.jspecify.annotations.NullMarked;
