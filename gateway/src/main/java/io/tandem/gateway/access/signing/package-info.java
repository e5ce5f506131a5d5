/** The gateway's signing keys, their public halves, and the short-lived tokens made with them. */
@NullMarked
package io.tandem.gateway.access.signing;

import org.jspecify.annotations.NullMarked;
