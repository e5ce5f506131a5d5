/** What a domain may know of the store: who acts and when, how a rule refuses, which fields are personal. Only Java. */
@NullMarked
package io.tandem.ledger.model;

import org.jspecify.annotations.NullMarked;
