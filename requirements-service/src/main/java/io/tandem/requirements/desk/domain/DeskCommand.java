package io.tandem.requirements.desk.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may do at their desk; its id is the person's. */
public sealed interface DeskCommand {

    UUID personId();

    /** @param at up to when they have seen everything, null for now */
    record MarkVisit(UUID personId, @Nullable Instant at) implements DeskCommand {}

    /** A new filter, or another content for one that is there. */
    record SaveFilter(
            UUID personId,
            UUID filterId,
            UUID productId,
            String name,
            String query,
            @Nullable String sort) implements DeskCommand {}

    record RemoveFilter(UUID personId, UUID filterId) implements DeskCommand {}

    record FollowRequirement(UUID personId, UUID requirementId) implements DeskCommand {}

    record UnfollowRequirement(UUID personId, UUID requirementId) implements DeskCommand {}
}
