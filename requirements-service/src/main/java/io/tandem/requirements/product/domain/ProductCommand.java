package io.tandem.requirements.product.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a product. {@code administrator} says that the caller's token is an administrator's, who may do
 * what the product's manager may; it is believed, not stored.
 */
public sealed interface ProductCommand {

    UUID productId();

    /**
     * @param key two to ten capital letters and digits, a letter first; for ever
     * @param keyHeldBy the product that has claimed the key, gathered by the handler
     * @param zone IANA time zone of the product's first calendar
     */
    record RegisterProduct(
            UUID productId,
            String key,
            UUID keyHeldBy,
            String name,
            @Nullable String about,
            String zone,
            UUID managerId)
            implements ProductCommand {}

    /**
     * Revises the terms in one go: what is null stays.
     *
     * @param version the version the author saw
     * @param about empty takes the text away
     * @param definitionOfReady the sides that change, each with all its fields
     */
    record ReviseProduct(
            UUID productId,
            long version,
            @Nullable String name,
            @Nullable String about,
            @Nullable Profile profile,
            @Nullable WorkCalendar calendar,
            Map<Side, Set<String>> definitionOfReady,
            boolean administrator)
            implements ProductCommand {}

    /** Takes a person in, or gives one who is in another role or other sides. */
    record AddMember(UUID productId, UUID person, Role role, Set<Side> sides, boolean administrator)
            implements ProductCommand {}

    /** @param successor the next manager; only where the manager leaves */
    record RemoveMember(
            UUID productId, UUID person, @Nullable UUID successor, boolean administrator) implements ProductCommand {}

    /** @param closedBy the person who closed the account, or null where that is not known to be a person */
    record CloseMembership(
            UUID productId, UUID person, @Nullable UUID closedBy) implements ProductCommand {}

    record AppointOwner(UUID productId, Side side, UUID person, boolean administrator) implements ProductCommand {}

    record AppointManager(UUID productId, UUID person, boolean administrator) implements ProductCommand {}

    record AddModule(UUID productId, UUID moduleId, String name, boolean administrator) implements ProductCommand {}

    record RenameModule(UUID productId, UUID moduleId, String name, boolean administrator) implements ProductCommand {}

    record RetireModule(UUID productId, UUID moduleId, boolean administrator) implements ProductCommand {}
}
