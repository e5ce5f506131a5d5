package io.tandem.requirements.gate;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.ContractStanding;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.Life;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Purpose;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.Standing;
import io.tandem.requirements.requirement.domain.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where a requirement passes on, and what has to be so before it does. */
enum Gate {
    /** To those who build: what a package to build must hold is written, and no offer is under way. */
    HANDOFF(Life.SPECIFYING),
    /** Building may begin: what {@code FacetReady} asks for. */
    READY(Life.READY),
    /** To users: every half is accepted, and what it relies on still holds. */
    RELEASE(Life.ACCEPTED);

    private static final Set<String> WHILE_BUILDING = Set.of("change", "suspicion", "contract");

    private final Life least;

    /** @param least as far as another requirement has to be that provides a half */
    Gate(Life least) {
        this.least = least;
    }

    /**
     * What keeps it shut, in the order people go through a requirement.
     *
     * @param others the requirements that provide halves of this one
     */
    List<Fact> blocking(Requirement r, Team team, Map<UUID, ProviderState> others) {
        var facts = new ArrayList<Fact>();
        if (r.standing() != Standing.OPEN) {
            facts.add(Fact.of(Why.STANDING, null, r.standing().name()));
        }
        for (var side : Side.values()) {
            var facet = r.facet(side);
            if (!facet.applies()) {
                provider(side, facet, others, facts);
                continue;
            }
            switch (this) {
                case HANDOFF -> package_(side, r, facts);
                case READY -> {
                    if (facet.build() == Facet.Build.NONE) {
                        r.lacking(side, team).forEach(item -> lacking(item, side, r, facts));
                    }
                }
                case RELEASE -> {
                    if (facet.life() != Life.ACCEPTED) {
                        facts.add(Fact.of(Why.NOT_ACCEPTED, side, facet.life().name()));
                    }
                    r.lacking(side, team).stream()
                            .filter(WHILE_BUILDING::contains)
                            .forEach(item -> lacking(item, side, r, facts));
                }
            }
        }
        return facts;
    }

    private void provider(Side side, Facet facet, Map<UUID, ProviderState> others, List<Fact> facts) {
        var exemption = facet.exemption();
        if (exemption == null || exemption.providedBy() == null) {
            return;
        }
        var other = others.get(exemption.providedBy());
        var life = other == null ? null : other.lives().get(side);
        if (other == null || (life != null && life.compareTo(least) < 0)) {
            facts.add(new Fact(Why.PROVIDER, side, "", exemption.providedBy().toString(), null));
        }
    }

    private static void package_(Side side, Requirement r, List<Fact> facts) {
        if (r.facet(side).build() != Facet.Build.NONE) {
            return;
        }
        if (r.common().description().isBlank()) {
            facts.add(Fact.of(Why.DESCRIPTION, side, ""));
        }
        for (var item : Purpose.BUILD.mandatory(side)) {
            var there = item.equals("criteria")
                    ? r.criteria().stream().anyMatch(c -> c.part().concerns(side))
                    : r.facet(side).fields().containsKey(item);
            if (!there) {
                lacking(item, side, r, facts);
            }
        }
        if (r.openTransfer(side).isPresent()) {
            lacking("transfer", side, r, facts);
        }
    }

    /** @param item as {@code ReadinessLost} names causes */
    private static void lacking(String item, Side side, Requirement r, List<Fact> facts) {
        switch (item) {
            case "approval" -> facts.add(Fact.of(Why.APPROVAL, side, ""));
            case "transfer" ->
                r.openTransfer(side).ifPresent(offer -> facts.add(Fact.waiting(Why.TRANSFER, side, offer.id())));
            case "design" -> facts.add(Fact.of(Why.DESIGN, side, ""));
            case "criteria" -> facts.add(Fact.of(Why.CRITERIA, side, ""));
            case "change" ->
                r.changes().stream()
                        .filter(change -> change.holdsUp(side))
                        .forEach(change -> change.waitsFor()
                                .forEach(of -> facts.add(Fact.waiting(
                                        Why.CHANGE,
                                        side,
                                        Ask.idFor(change.id(), Ask.Kind.ACKNOWLEDGEMENT, of.name())))));
            case "suspicion" ->
                r.suspicions().stream()
                        .filter(suspicion -> suspicion.blocking() && suspicion.waitsFor(side))
                        .forEach(suspicion -> facts.add(Fact.waiting(
                                Why.SUSPICION, side, Ask.idFor(suspicion.id(), Ask.Kind.RECHECK, side.name()))));
            case "contract" ->
                r.facet(side).contracts().values().stream()
                        .filter(contract -> !contract.allowsBuilding())
                        .forEach(contract -> contract(contract, side, facts));
            default -> facts.add(Fact.of(Why.FIELD, side, item));
        }
    }

    private static void contract(ContractStanding contract, Side side, List<Fact> facts) {
        if (contract.version() == 0) {
            facts.add(Fact.of(Why.CONTRACT_OPEN, side, contract.name()));
        }
        contract.gaps().forEach(gap -> {
            var detail = gap.operation() + " " + gap.name() + " " + gap.status();
            facts.add(new Fact(Why.CONTRACT_GAP, side, contract.name(), detail, null));
        });
    }
}
