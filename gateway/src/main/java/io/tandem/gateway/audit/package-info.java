/** The audit logs of all services under one address. */
@NullMarked
package io.tandem.gateway.audit;

import org.jspecify.annotations.NullMarked;
