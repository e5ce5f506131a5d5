package io.tandem.requirements.product.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.util.Set;

/**
 * A person as a product knows one.
 *
 * @param sides the sides the person works on; empty for every role but {@link Role#MEMBER}, and for members beside both
 * @param joined the how-many-th to join, from 0: who joined earlier has the lower number, who comes back a new one
 * @param active false once the person has left
 */
public record Member(Role role, Set<Side> sides, long joined, boolean active) {

    public Member {
        sides = Sorted.set(sides);
    }

    Member as(Role newRole, Set<Side> newSides) {
        return new Member(newRole, newSides, joined, true);
    }

    Member gone() {
        return new Member(role, sides, joined, false);
    }
}
