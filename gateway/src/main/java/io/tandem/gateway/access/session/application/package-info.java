/** Signing in: password to session, throttled. */
@NullMarked
package io.tandem.gateway.access.session.application;

import org.jspecify.annotations.NullMarked;
