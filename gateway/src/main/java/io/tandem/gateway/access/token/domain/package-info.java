/** A personal token for a person's own programs: scopes, an end, a hash. Only Java. */
@NullMarked
package io.tandem.gateway.access.token.domain;

import org.jspecify.annotations.NullMarked;
