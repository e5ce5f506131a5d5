/** Personal tokens over HTTP: issue, list, revoke. */
@NullMarked
package io.tandem.gateway.access.token.adapter.web;

import org.jspecify.annotations.NullMarked;
