package io.tandem.planning.release.domain;

import io.tandem.planning.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What has happened to a release. Stored for ever: add, never change. {@code teamVersion} is the version of the
 * product's team the decision relied on.
 */
public sealed interface ReleaseEvent {

    UUID releaseId();

    /** A requirement that went live with these of its sides, each named once, in the order of {@link Side}. */
    record Content(UUID requirementId, List<Side> sides) {

        public Content {
            sides = List.copyOf(sides);
        }
    }

    record ReleaseMade(
            UUID releaseId,
            UUID productId,
            String name,
            List<Content> contents,
            int sharePercent,
            Instant liveAt,
            long teamVersion)
            implements ReleaseEvent {}

    /** @param contents what is live no longer */
    record ReleaseRolledBack(UUID releaseId, List<Content> contents, String reason, long teamVersion)
            implements ReleaseEvent {}
}
