/** Who calls: the gateway's short-lived token, checked again in each service. */
@NullMarked
package io.tandem.platform.security;

import org.jspecify.annotations.NullMarked;
