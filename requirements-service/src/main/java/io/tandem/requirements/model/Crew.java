package io.tandem.requirements.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product's people at the moment of a decision, as far as its records, designs and baselines ask for them.
 *
 * @param version sequence of the product's newest event in here; events that rely on it record it
 * @param speakers members and reporters
 * @param members with the sides they work on
 * @param owners who answers for each side; the manager where nobody was appointed, absent in an orphaned product
 */
public record Crew(
        UUID productId,
        long version,
        Set<UUID> speakers,
        Map<UUID, Set<Side>> members,
        Map<Side, UUID> owners,
        @Nullable UUID manager) {

    public Crew {
        speakers = Set.copyOf(speakers);
        members = Map.copyOf(members);
        owners = Map.copyOf(owners);
    }

    public boolean speaks(UUID person) {
        return speakers.contains(person);
    }

    public boolean isMember(UUID person) {
        return members.containsKey(person);
    }

    public boolean worksOn(UUID person, Side side) {
        return answersFor(person, side)
                || members.getOrDefault(person, Set.of()).contains(side);
    }

    public boolean answersFor(UUID person, Side side) {
        return person.equals(owners.get(side));
    }

    /** Whether the person owns a side or manages the product. */
    public boolean leads(UUID person) {
        return person.equals(manager) || List.of(Side.values()).stream().anyMatch(side -> answersFor(person, side));
    }
}
