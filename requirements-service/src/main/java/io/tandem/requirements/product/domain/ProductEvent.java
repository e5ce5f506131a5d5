package io.tandem.requirements.product.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import io.tandem.requirements.model.WorkCalendar;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a product. Stored for ever: add, never change. */
public sealed interface ProductEvent {

    UUID productId();

    /**
     * The product exists, with every term that holds from now on; its manager is a member, of no side.
     *
     * @param managerId the person who manages it
     */
    record ProductRegistered(
            UUID productId,
            String key,
            String name,
            @Nullable String about,
            UUID managerId,
            Profile profile,
            WorkCalendar calendar,
            Map<Side, Set<String>> definitionOfReady)
            implements ProductEvent {

        public ProductRegistered {
            definitionOfReady = DefinitionOfReady.copy(definitionOfReady);
        }
    }

    /** What changes the terms: name, text, profile, calendar, definition of ready. They have one version, counted from 1. */
    sealed interface TermsRevised extends ProductEvent {

        long version();
    }

    record ProductRewritten(
            UUID productId, String name, @Nullable String about, long version) implements TermsRevised {}

    record ProfileChosen(UUID productId, Profile profile, long version) implements TermsRevised {}

    record WorkCalendarSet(UUID productId, WorkCalendar calendar, long version) implements TermsRevised {}

    record DefinitionOfReadySet(UUID productId, Side side, Set<String> fields, long version) implements TermsRevised {

        public DefinitionOfReadySet {
            fields = Sorted.set(fields);
        }
    }

    /** Is in the product from now on; of a person who was in it, role and sides are replaced by these. */
    record MemberJoined(UUID productId, UUID person, Role role, Set<Side> sides) implements ProductEvent {

        public MemberJoined {
            sides = Sorted.set(sides);
        }
    }

    /** Is out, and holds no post: posts have passed on before, in the same commit. */
    record MemberLeft(UUID productId, UUID person, Leaving cause) implements ProductEvent {}

    /**
     * Answers for a side, and is of that side while holding the post.
     *
     * @param previous who did before, or null where nobody was appointed and the manager answered
     */
    record OwnerAppointed(
            UUID productId,
            Side side,
            UUID person,
            @Nullable UUID previous,
            Appointment cause) implements ProductEvent {}

    /** @param previous who did before, or null where the product had lost its last manager */
    record ManagerAppointed(
            UUID productId, UUID person, @Nullable UUID previous, Appointment cause) implements ProductEvent {}

    /** The last who could hold a post is leaving: all posts are vacant, and an administrator names a manager. */
    record ProductOrphaned(UUID productId, UUID previous) implements ProductEvent {}

    record ModuleAdded(UUID productId, UUID moduleId, String name) implements ProductEvent {}

    record ModuleRenamed(UUID productId, UUID moduleId, String name) implements ProductEvent {}

    record ModuleRetired(UUID productId, UUID moduleId) implements ProductEvent {}
}
