/**
 * The formats of a transparency log, without a store or a network: hashing of RFC 6962 and 9162, and C2SP's signed-note,
 * tlog-checkpoint, tlog-cosignature, tlog-tiles, tlog-proof and tlog-policy. What is needed to check a proof is here.
 */
@NullMarked
package io.tandem.ledger.proof;

import org.jspecify.annotations.NullMarked;
