package io.tandem.planning.release.domain;

import io.tandem.planning.release.domain.ReleaseEvent.Content;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What may be asked of a release. */
public sealed interface ReleaseCommand {

    UUID releaseId();

    /**
     * @param contents which requirements went live, with which of their sides
     * @param sharePercent the share of users who have it, 1 to 100
     * @param liveAt when it went live; not in the future
     */
    record MakeRelease(
            UUID releaseId, UUID productId, String name, List<Content> contents, int sharePercent, Instant liveAt)
            implements ReleaseCommand {

        public MakeRelease {
            contents = List.copyOf(contents);
            liveAt = liveAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    record RollBackRelease(UUID releaseId, String reason) implements ReleaseCommand {}
}
