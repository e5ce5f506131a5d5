/** The web client, or what to install where it was not built; and the page that sets a password. */
@NullMarked
package io.tandem.gateway.landing;

import org.jspecify.annotations.NullMarked;
