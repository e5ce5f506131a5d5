/** Notices: who must know of what, why, and whether it was read. Quiet unless somebody waits, asks, names or follows. */
@NullMarked
package io.tandem.gateway.notice;

import org.jspecify.annotations.NullMarked;
