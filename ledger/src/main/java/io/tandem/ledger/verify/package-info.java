/** Checking what a log says without the log, its server or its store: {@code tandem verify}. */
@NullMarked
package io.tandem.ledger.verify;

import org.jspecify.annotations.NullMarked;
