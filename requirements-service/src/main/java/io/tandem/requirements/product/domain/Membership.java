package io.tandem.requirements.product.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.product.domain.ProductCommand.AddMember;
import io.tandem.requirements.product.domain.ProductCommand.CloseMembership;
import io.tandem.requirements.product.domain.ProductCommand.RemoveMember;
import io.tandem.requirements.product.domain.ProductEvent.MemberJoined;
import io.tandem.requirements.product.domain.ProductEvent.MemberLeft;
import io.tandem.requirements.product.domain.ProductEvent.ProductOrphaned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Joining and leaving. Who leaves passes every post on first, so that at no event does a post lack an active holder. */
record Membership(People people, Succession succession) {

    Membership(People people) {
        this(people, new Succession(people));
    }

    List<ProductEvent> add(AddMember c, Envelope e) {
        var by = e.actor().accountable();
        require(
                c.administrator() || people.isManager(by) || widensOwnSide(c, by),
                ProductRule.MEMBER_IS_ADDED_BY_MANAGER_OR_OWNER);
        require(c.role() == Role.MEMBER || c.sides().isEmpty(), ProductRule.ONLY_MEMBERS_HAVE_A_SIDE);
        require(c.role() == Role.MEMBER || !people.holdsAPost(c.person()), ProductRule.POST_HOLDER_STAYS_A_MEMBER);
        var known = people.active(c.person());
        if (known != null && known.role() == c.role() && known.sides().equals(c.sides())) {
            return List.of();
        }
        return List.of(new MemberJoined(c.productId(), c.person(), c.role(), c.sides()));
    }

    /** A member is given sides the author owns and loses none: all an owner may do. */
    private boolean widensOwnSide(AddMember c, UUID by) {
        var known = people.active(c.person());
        Set<?> before = known == null ? Set.of() : known.sides();
        return c.role() == Role.MEMBER
                && !c.sides().isEmpty()
                && c.sides().containsAll(before)
                && c.sides().stream().allMatch(side -> before.contains(side) || by.equals(people.ownerOf(side)));
    }

    List<ProductEvent> remove(RemoveMember c, Envelope e) {
        var by = e.actor().accountable();
        require(
                c.administrator() || people.isManager(by) || by.equals(c.person()),
                ProductRule.PERSON_LEAVES_BY_SELF_OR_MANAGER);
        require(
                people.everybody().containsKey(c.person()),
                ProductRule.PERSON_IS_IN_THE_PRODUCT,
                Map.of("person", c.person().toString()));
        if (people.active(c.person()) == null) {
            return List.of();
        }
        var events = new ArrayList<ProductEvent>();
        if (people.isManager(c.person())) {
            events.addAll(succession.toManager(c.productId(), successor(c), c.person(), Appointment.NAMED));
        } else {
            require(c.successor() == null, ProductRule.SUCCESSOR_FOLLOWS_A_MANAGER);
            events.addAll(succession.ofOwner(c.productId(), c.person()));
        }
        events.add(new MemberLeft(c.productId(), c.person(), by.equals(c.person()) ? Leaving.LEFT : Leaving.REMOVED));
        return List.copyOf(events);
    }

    private UUID successor(RemoveMember c) {
        var successor = c.successor();
        if (successor == null) {
            throw new RuleViolated(ProductRule.LEAVING_MANAGER_NAMES_A_SUCCESSOR, Map.of());
        }
        require(
                people.isMember(successor) && !successor.equals(c.person()),
                ProductRule.SUCCESSOR_IS_ANOTHER_MEMBER,
                Map.of("successor", successor.toString()));
        return successor;
    }

    List<ProductEvent> close(CloseMembership c, Envelope e) {
        require(e.actor().kind() == Actor.Kind.SERVICE, ProductRule.ACCOUNT_IS_CLOSED_BY_THE_SYSTEM);
        if (people.active(c.person()) == null) {
            return List.of();
        }
        var events = new ArrayList<ProductEvent>();
        var heir = succession.heir(c.person(), c.closedBy());
        if (!people.isManager(c.person())) {
            events.addAll(succession.ofOwner(c.productId(), c.person()));
        } else if (heir != null) {
            if (!people.isMember(heir)) {
                events.add(new MemberJoined(c.productId(), heir, Role.MEMBER, Set.of()));
            }
            events.addAll(succession.toManager(c.productId(), heir, c.person(), Appointment.FELL));
        } else {
            events.add(new ProductOrphaned(c.productId(), c.person()));
        }
        events.add(new MemberLeft(c.productId(), c.person(), Leaving.ACCOUNT_CLOSED));
        return List.copyOf(events);
    }
}
