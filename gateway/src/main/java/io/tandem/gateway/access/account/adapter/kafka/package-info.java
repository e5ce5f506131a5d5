/** Accounts' stored events as the outside may know them: ids only. */
@NullMarked
package io.tandem.gateway.access.account.adapter.kafka;

import org.jspecify.annotations.NullMarked;
