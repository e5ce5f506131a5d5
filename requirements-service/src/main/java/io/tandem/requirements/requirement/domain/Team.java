package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a product says about its people at the moment of decision.
 *
 * @param version the product's own version this was read at; events that rely on it record it
 * @param owners by side; a side without an owner is answered for by the manager
 * @param manager null where the product lost its last one and an administrator has to name another
 * @param members active ones
 * @param definitionOfReady by side, the names of what must be there: fields, {@code criteria}, and {@code design} where a
 *     signed design is asked for
 * @param calendar when its people work: terms counted in working days are read from it
 */
public record Team(
        UUID productId,
        long version,
        Map<Side, UUID> owners,
        @Nullable UUID manager,
        Map<UUID, Member> members,
        Map<Side, List<String>> definitionOfReady,
        WorkCalendar calendar) {

    /** A product of the usual working week. */
    Team(
            UUID productId,
            long version,
            Map<Side, UUID> owners,
            @Nullable UUID manager,
            Map<UUID, Member> members,
            Map<Side, List<String>> definitionOfReady) {
        this(
                productId,
                version,
                owners,
                manager,
                members,
                definitionOfReady,
                WorkCalendar.standard(WorkCalendar.DEFAULT_ZONE));
    }

    /** @param sides those this person works on; a reporter of no side only reports */
    public record Member(Set<Side> sides, boolean reporter) {}

    /** Who decides for a side: its owner, else the manager; null where there is neither. */
    public @Nullable UUID answersFor(Side side) {
        var owner = owners.get(side);
        return owner == null ? manager : owner;
    }

    public boolean isActive(UUID person) {
        return members.containsKey(person) || person.equals(manager) || owners.containsValue(person);
    }

    public boolean belongsTo(UUID person, Side side) {
        var member = members.get(person);
        return person.equals(owners.get(side))
                || (member != null && member.sides().contains(side));
    }

    boolean belongsToAnySide(UUID person) {
        return belongsTo(person, Side.FRONTEND) || belongsTo(person, Side.BACKEND);
    }

    /** Whether this person may hold what they draft: everybody but mere reporters. */
    boolean mayHold(UUID person) {
        return belongsToAnySide(person) || person.equals(manager);
    }

    /** The posts a person fills in deciding: owner of one or both sides, else manager. */
    List<Addressee.Post> capacitiesOf(UUID person) {
        var owned = List.of(Side.values()).stream()
                .filter(side -> person.equals(owners.get(side)))
                .map(Addressee.Post::ownerOf)
                .toList();
        return owned.isEmpty() && person.equals(manager) ? List.of(Addressee.Post.MANAGER) : owned;
    }

    boolean asksForDesign(Side side) {
        return mandatory(side).contains("design");
    }

    List<String> mandatory(Side side) {
        return definitionOfReady.getOrDefault(side, List.of());
    }
}
