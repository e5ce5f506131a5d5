package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** How far an open requirement is. */
final class Progress {

    private Progress() {}

    static State of(Requirement requirement, Map<UUID, ProviderState> others) {
        var lives = new ArrayList<Life>();
        var live = true;
        for (var side : Side.values()) {
            var facet = requirement.facet(side);
            var exemption = facet.exemption();
            if (facet.applies()) {
                lives.add(facet.life());
                live &= facet.live();
            } else if (exemption != null && exemption.providedBy() != null) {
                var provider = others.get(exemption.providedBy());
                lives.add(provider == null ? Life.SPECIFYING : provider.lives().getOrDefault(side, Life.ACCEPTED));
                live &= provider != null && provider.live().getOrDefault(side, true);
            }
        }
        return live
                ? requirement.effect().isProven() ? State.PROVEN : State.RELEASED
                : named(lives.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    private static State named(Life life) {
        return switch (life) {
            case SPECIFYING -> State.SPECIFYING;
            case SPECIFIED -> State.SPECIFIED;
            case APPROVED -> State.APPROVED;
            case DESIGNING -> State.DESIGNING;
            case READY -> State.READY;
            case BUILDING -> State.BUILDING;
            case BUILT -> State.BUILT;
            case ACCEPTED -> State.ACCEPTED;
        };
    }
}
