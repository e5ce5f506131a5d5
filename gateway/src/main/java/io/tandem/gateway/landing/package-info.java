/** The page a browser meets first, and the one that sets a password. */
@NullMarked
package io.tandem.gateway.landing;

import org.jspecify.annotations.NullMarked;
