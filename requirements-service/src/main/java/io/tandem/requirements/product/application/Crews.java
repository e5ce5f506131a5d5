package io.tandem.requirements.product.application;

import io.tandem.ledger.Folds.Fold;
import io.tandem.requirements.model.Crew;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A product's people in the words the other aggregates share. */
public final class Crews {

    private Crews() {}

    public static Crew of(Fold<Product> fold) {
        var product = fold.state();
        var speakers = new HashSet<UUID>();
        var members = new HashMap<UUID, Set<Side>>();
        product.people().everybody().forEach((person, member) -> {
            if (member.active() && member.role() != Role.FOLLOWER) {
                speakers.add(person);
            }
            if (member.active() && member.role() == Role.MEMBER) {
                members.put(person, member.sides());
            }
        });
        var owners = new EnumMap<Side, UUID>(Side.class);
        for (var side : Side.values()) {
            var owner = product.ownerOf(side);
            if (owner != null) {
                owners.put(side, owner);
            }
        }
        return new Crew(
                Objects.requireNonNull(product.id()), fold.sequence(), speakers, members, owners, product.manager());
    }
}
