/** The session over HTTP: sign in, who am I, sign out. */
@NullMarked
package io.tandem.gateway.access.session.adapter.web;

import org.jspecify.annotations.NullMarked;
