/** A sign-in that lasts until it is ended or runs out. Only Java. */
@NullMarked
package io.tandem.gateway.access.session.domain;

import org.jspecify.annotations.NullMarked;
