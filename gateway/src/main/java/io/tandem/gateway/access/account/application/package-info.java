/** Accounts bound to the store: the aggregate, logins claimed once, first start. */
@NullMarked
package io.tandem.gateway.access.account.application;

import org.jspecify.annotations.NullMarked;
