package io.tandem.ledger;

import java.time.Instant;
import java.util.UUID;

/** An event decoded, with its envelope, as folds, histories, projections and publishers want it. */
public record Recorded(
        UUID eventId,
        String stream,
        long sequence,
        long position,
        Instant committedAt,
        CommitMetadata metadata,
        Object event) {}
