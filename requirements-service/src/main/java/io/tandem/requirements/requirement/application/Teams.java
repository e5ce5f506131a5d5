package io.tandem.requirements.requirement.application;

import io.tandem.ledger.Folds.Fold;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.domain.Member;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.Role;
import io.tandem.requirements.requirement.domain.Team;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A product's people in the words of a requirement. Followers only read: they are no part of a team. */
public final class Teams {

    private Teams() {}

    public static Team of(Fold<Product> product) {
        var people = product.state().people();
        var owners = new EnumMap<Side, UUID>(Side.class);
        people.owners().forEach((side, owner) -> owners.put(side, owner.person()));
        var members = new HashMap<UUID, Team.Member>();
        people.everybody().forEach((person, member) -> {
            if (member.active() && member.role() != Role.FOLLOWER) {
                members.put(person, member(member));
            }
        });
        var ready = new EnumMap<Side, List<String>>(Side.class);
        product.state()
                .terms()
                .definitionOfReady()
                .forEach(
                        (side, items) -> ready.put(side, items.stream().sorted().toList()));
        return new Team(
                Objects.requireNonNull(product.state().id()),
                product.sequence(),
                owners,
                people.manager(),
                members,
                ready,
                product.state().terms().calendar());
    }

    private static Team.Member member(Member member) {
        return new Team.Member(member.sides(), member.role() == Role.REPORTER);
    }
}
