/** Who may come in: accounts, sessions and personal tokens, and what the doors around them share. */
@NullMarked
package io.tandem.gateway.access;

import org.jspecify.annotations.NullMarked;
