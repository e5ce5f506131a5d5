/** Personal tokens bound to the store. */
@NullMarked
package io.tandem.gateway.access.token.application;

import org.jspecify.annotations.NullMarked;
