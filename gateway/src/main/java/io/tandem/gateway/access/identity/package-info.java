/** From what a request shows to who it is: cookie or personal token in, short-lived token on. */
@NullMarked
package io.tandem.gateway.access.identity;

import org.jspecify.annotations.NullMarked;
