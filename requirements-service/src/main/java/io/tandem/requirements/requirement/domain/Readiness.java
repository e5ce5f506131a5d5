package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetReady;
import io.tandem.requirements.requirement.domain.RequirementEvent.ReadinessLost;
import java.util.ArrayList;
import java.util.List;

/** A facet is ready to be built when it is approved, all that is mandatory is there and nobody is about to take it. */
final class Readiness {

    private Readiness() {}

    static List<RequirementEvent> changes(Scene s) {
        var r = s.requirement();
        var events = new ArrayList<RequirementEvent>();
        for (var side : r.applicable()) {
            var facet = r.facet(side);
            if (facet.build() != Facet.Build.NONE || r.standing() != Standing.OPEN) {
                continue;
            }
            var lacking = lacking(side, s);
            if (facet.ready() && !lacking.isEmpty()) {
                events.add(new ReadinessLost(s.id(), side, lacking, s.team().version()));
            } else if (!facet.ready() && lacking.isEmpty()) {
                events.add(new FacetReady(
                        s.id(), side, r.versions(List.of(side)), s.team().version()));
            }
        }
        return events;
    }

    static List<String> lacking(Side side, Scene s) {
        return lacking(side, s.requirement(), s.team());
    }

    /** What keeps a half from being built, in the words of {@link ReadinessLost#causes}. */
    static List<String> lacking(Side side, Requirement r, Team team) {
        var facet = r.facet(side);
        var lacking = new ArrayList<String>();
        if (facet.approval() == null) {
            lacking.add("approval");
        }
        if (r.openTransfer(side).isPresent()) {
            lacking.add("transfer");
        }
        if (r.changes().stream().anyMatch(change -> change.holdsUp(side))) {
            lacking.add("change");
        }
        if (r.suspicions().stream().anyMatch(suspicion -> suspicion.blocking() && suspicion.waitsFor(side))) {
            lacking.add("suspicion");
        }
        if (!facet.contracts().values().stream().allMatch(ContractStanding::allowsBuilding)) {
            lacking.add("contract");
        }
        team.mandatory(side).stream().filter(item -> !isThere(item, side, r)).forEach(lacking::add);
        return List.copyOf(lacking);
    }

    private static boolean isThere(String item, Side side, Requirement r) {
        return switch (item) {
            case "criteria" -> r.criteria().stream().anyMatch(c -> c.part().concerns(side));
            case "design" -> Signing.isThere(side, r);
            default -> r.facet(side).fields().containsKey(item);
        };
    }
}
