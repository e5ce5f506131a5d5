package io.tandem.requirements.product.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import io.tandem.requirements.product.domain.ProductEvent.ManagerAppointed;
import io.tandem.requirements.product.domain.ProductEvent.MemberJoined;
import io.tandem.requirements.product.domain.ProductEvent.MemberLeft;
import io.tandem.requirements.product.domain.ProductEvent.OwnerAppointed;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a product and who holds its posts.
 *
 * @param manager null only before registration and in an orphaned product
 * @param owners who was appointed to a side; where nobody was, the manager answers for it
 * @param everybody all who are or were in the product
 */
public record People(@Nullable UUID manager, Map<Side, Owner> owners, Map<UUID, Member> everybody) {

    static final People NONE = new People(null, Map.of(), Map.of());

    public record Owner(UUID person, Appointment cause) {}

    public People {
        owners = Sorted.map(owners);
        everybody = Sorted.map(everybody);
    }

    /** The person in the product, or null for one who is not, or no longer. */
    public @Nullable Member active(UUID person) {
        var member = everybody.get(person);
        return member != null && member.active() ? member : null;
    }

    public boolean isMember(UUID person) {
        var member = active(person);
        return member != null && member.role() == Role.MEMBER;
    }

    /** Whether the person is a member of that side: by joining it, or by its post. */
    public boolean isMember(UUID person, Side side) {
        var member = active(person);
        return member != null
                && member.role() == Role.MEMBER
                && (member.sides().contains(side) || person.equals(ownerOf(side)));
    }

    /** Who answers for a side: the appointed owner, else the manager; null where the product has neither. */
    public @Nullable UUID ownerOf(Side side) {
        var owner = owners.get(side);
        return owner == null ? manager : owner.person();
    }

    boolean isManager(UUID person) {
        return person.equals(manager);
    }

    boolean holdsAPost(UUID person) {
        return isManager(person)
                || owners.values().stream().anyMatch(o -> o.person().equals(person));
    }

    People startingWith(UUID first) {
        return new People(first, Map.of(), Map.of(first, new Member(Role.MEMBER, Set.of(), 0, true)));
    }

    People with(MemberJoined e) {
        var known = active(e.person());
        var next = everybody.values().stream().mapToLong(Member::joined).max().orElse(-1) + 1;
        return put(
                e.person(),
                known == null ? new Member(e.role(), e.sides(), next, true) : known.as(e.role(), e.sides()));
    }

    People with(MemberLeft e) {
        var member = everybody.get(e.person());
        return member == null ? this : put(e.person(), member.gone());
    }

    People with(OwnerAppointed e) {
        var next = new HashMap<>(owners);
        next.put(e.side(), new Owner(e.person(), e.cause()));
        return new People(manager, next, everybody);
    }

    People with(ManagerAppointed e) {
        return new People(e.person(), owners, everybody);
    }

    People orphaned() {
        return new People(null, Map.of(), everybody);
    }

    private People put(UUID person, Member member) {
        var next = new HashMap<>(everybody);
        next.put(person, member);
        return new People(manager, owners, next);
    }
}
