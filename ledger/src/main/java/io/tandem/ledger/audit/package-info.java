/** One service's audit log: a Merkle tree over its commits, signed, witnessed, and what may be asked of it. */
@NullMarked
package io.tandem.ledger.audit;

import org.jspecify.annotations.NullMarked;
