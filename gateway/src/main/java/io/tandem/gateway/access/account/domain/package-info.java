/** A person's account: invited, named, let in, kept out, made administrator. Only Java. */
@NullMarked
package io.tandem.gateway.access.account.domain;

import org.jspecify.annotations.NullMarked;
