package io.tandem.requirements.desk.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened at a desk. Stored for ever: add, never change. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface DeskEvent {

    UUID personId();

    /** @param at up to when they have seen everything */
    record VisitMarked(UUID personId, Instant at) implements DeskEvent {

        public VisitMarked {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    record FilterSaved(
            UUID personId,
            UUID filterId,
            UUID productId,
            String name,
            String query,
            @Nullable String sort) implements DeskEvent {}

    record FilterRemoved(UUID personId, UUID filterId) implements DeskEvent {}

    record RequirementFollowed(UUID personId, UUID requirementId) implements DeskEvent {}

    record RequirementUnfollowed(UUID personId, UUID requirementId) implements DeskEvent {}
}
