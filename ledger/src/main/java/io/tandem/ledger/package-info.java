/**
 * The append-only log of one service on MongoDB, as Axon's event store: commits, positions, inbox, snapshots, tokens,
 * personal keys. Of use without the rest of Tandem.
 */
@NullMarked
package io.tandem.ledger;

import org.jspecify.annotations.NullMarked;
