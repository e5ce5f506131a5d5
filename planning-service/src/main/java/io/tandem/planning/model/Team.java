package io.tandem.planning.model;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may what on a product, as planning has folded it from what requirements published: the facts authority is
 * decided on.
 *
 * @param owners the owner of each side; a vacant post is absent
 * @param manager null where the product is not known here, or lost its last one
 * @param members everybody of the product with the sides they work on; reporters and followers work on none
 * @param version how many events of the product went into this, recorded with every decision made on it
 */
public record Team(
        UUID productId, Map<Side, UUID> owners, @Nullable UUID manager, Map<UUID, Set<Side>> members, long version) {

    public Team {
        owners = Map.copyOf(owners);
        members = Map.copyOf(members);
    }

    /** The team of a product nobody has told planning about: nobody may do anything. */
    public static Team unknown(UUID productId) {
        return new Team(productId, Map.of(), null, Map.of(), 0);
    }

    public boolean known() {
        return version > 0;
    }

    /** Whether the person owns that side or manages the product. */
    public boolean leads(UUID person, Side side) {
        return person.equals(owners.get(side)) || person.equals(manager);
    }

    /** Whether the person works on that side, as a member or as its owner. */
    public boolean worksOn(UUID person, Side side) {
        return person.equals(owners.get(side))
                || members.getOrDefault(person, Set.of()).contains(side);
    }

    public boolean has(UUID person) {
        return members.containsKey(person) || owners.containsValue(person) || person.equals(manager);
    }

    /** Whether the person may answer what is addressed there; a vacant post is answered by the manager. */
    public boolean answers(UUID person, Addressee to) {
        return person.equals(to.person() != null ? to.person() : holderOf(to));
    }

    private @Nullable UUID holderOf(Addressee to) {
        for (var side : Side.values()) {
            if (to.post() == Addressee.Post.ownerOf(side)) {
                return owners.getOrDefault(side, manager);
            }
        }
        return manager;
    }
}
