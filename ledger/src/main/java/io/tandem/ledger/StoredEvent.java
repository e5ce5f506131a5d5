package io.tandem.ledger;

import java.util.UUID;

/**
 * An event as it lies in the store.
 *
 * @param type short lasting name, never a class name
 * @param revision 1 for the first shape of that type
 * @param payload RFC 8785 text; what is hashed, so it is never written again from its parts
 */
public record StoredEvent(UUID id, String type, int revision, String payload) {}
