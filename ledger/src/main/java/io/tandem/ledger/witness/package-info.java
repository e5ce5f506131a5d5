/** A small witness anybody can run beside no Tandem at all: {@code tandem witness}. C2SP tlog-witness. */
@NullMarked
package io.tandem.ledger.witness;

import org.jspecify.annotations.NullMarked;
