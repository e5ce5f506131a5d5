package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.DEBT_IS_DUE_LATER;
import static io.tandem.requirements.requirement.domain.RequirementRule.DEBT_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.DEBT_IS_NEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.DEBT_IS_OWED_BY_THE_TEAM;
import static io.tandem.requirements.requirement.domain.RequirementRule.DEBT_IS_SETTLED_BY_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXPEDITING_COMES_BEFORE_BUILDING;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXPEDITING_COMES_FROM_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXPEDITING_NAMES_WHAT_IT_SKIPS;
import static io.tandem.requirements.requirement.domain.RequirementRule.EXPEDITING_SKIPS_SOMETHING;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_APPLIES;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.ExpediteFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.SettleDebt;
import io.tandem.requirements.requirement.domain.RequirementEvent.DebtIncurred;
import io.tandem.requirements.requirement.domain.RequirementEvent.DebtPassedOn;
import io.tandem.requirements.requirement.domain.RequirementEvent.DebtSettled;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementExpedited;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Starting at once: each condition that is skipped is owed by somebody until a day. It is settled once it is met. */
final class Urgency {

    private Urgency() {}

    static List<RequirementEvent> decide(RequirementCommand.Hurrying command, Scene s) {
        return switch (command) {
            case ExpediteFacet c -> expedite(c, s);
            case SettleDebt c -> settle(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Hurried event) {
        return switch (event) {
            case RequirementExpedited e -> r.with(e.side(), r.facet(e.side()).build(Facet.Build.STARTED));
            case DebtIncurred e -> {
                var owed = new Debt(e.debtId(), e.side(), e.condition(), e.text(), e.owedBy(), e.dueAt(), false);
                yield r.with(next -> next.debts =
                        Stream.concat(r.debts().stream(), Stream.of(owed)).toList());
            }
            case DebtPassedOn e -> r.with(next -> next.debts = changed(r, e.debtId(), e.to()));
            case DebtSettled e ->
                r.with(next -> next.debts = r.debts().stream()
                        .map(debt -> debt.id().equals(e.debtId()) ? debt.settle() : debt)
                        .toList());
        };
    }

    private static List<Debt> changed(Requirement r, UUID debtId, UUID to) {
        return r.debts().stream()
                .map(debt -> debt.id().equals(debtId) ? debt.owedBy(to) : debt)
                .toList();
    }

    private static List<RequirementEvent> expedite(ExpediteFacet c, Scene s) {
        var side = c.side();
        var about = Map.of("side", side.name());
        require(s.answersFor(side) || s.manages(), EXPEDITING_COMES_FROM_OWNER_OR_MANAGER, about);
        var facet = s.requirement().facet(side);
        require(facet.applies(), FACET_APPLIES, about);
        var reason = Texts.reason(c.reason());
        if (facet.build() == Facet.Build.STARTED) {
            return List.of();
        }
        require(facet.build() == Facet.Build.NONE, EXPEDITING_COMES_BEFORE_BUILDING, about);
        var lacking = Readiness.lacking(side, s);
        require(!lacking.isEmpty(), EXPEDITING_SKIPS_SOMETHING, about);
        requireNamed(lacking, c.debts());
        var events = new ArrayList<RequirementEvent>();
        events.add(new RequirementExpedited(
                s.id(),
                side,
                s.actor(),
                s.capacities(),
                reason,
                s.requirement().versions(List.of(side)),
                s.team().version()));
        for (var owed : c.debts()) {
            events.add(incurred(owed, side, s));
        }
        return events;
    }

    private static void requireNamed(List<String> lacking, List<RequirementCommand.Owed> debts) {
        var named = debts.stream().map(RequirementCommand.Owed::condition).toList();
        var unnamed = new TreeSet<>(lacking);
        named.forEach(unnamed::remove);
        require(
                unnamed.isEmpty() && named.size() == lacking.size(),
                EXPEDITING_NAMES_WHAT_IT_SKIPS,
                Map.of("conditions", String.join(", ", lacking)));
    }

    private static DebtIncurred incurred(RequirementCommand.Owed owed, Side side, Scene s) {
        require(s.requirement().debts().stream().noneMatch(debt -> debt.id().equals(owed.debtId())), DEBT_IS_NEW);
        require(
                s.team().isActive(owed.owedBy()),
                DEBT_IS_OWED_BY_THE_TEAM,
                Map.of("person", owed.owedBy().toString()));
        require(owed.dueAt().isAfter(s.envelope().decidedAt()), DEBT_IS_DUE_LATER);
        s.requireNear(owed.dueAt());
        return new DebtIncurred(
                s.id(),
                owed.debtId(),
                side,
                owed.condition(),
                Texts.present("text", owed.text(), Texts.NOTE),
                owed.owedBy(),
                owed.dueAt(),
                List.of(ask(owed.debtId(), owed.owedBy(), owed.dueAt(), s.actor())));
    }

    /** It stands in nobody's way: work has begun. */
    private static Ask ask(UUID id, UUID owedBy, Instant dueAt, UUID from) {
        return new Ask(id, Ask.Kind.DEBT, from, Addressee.person(owedBy), dueAt, List.of());
    }

    /** Debts nobody is asked for any longer, since who was asked left meanwhile. */
    static List<Ask> owedStill(List<Ask> asked, Requirement r) {
        return r.debts().stream()
                .filter(debt -> !debt.settled())
                .filter(debt -> asked.stream().noneMatch(ask -> ask.id().equals(debt.id())))
                .map(debt -> ask(debt.id(), debt.owedBy(), debt.dueAt(), r.drafter()))
                .toList();
    }

    private static List<RequirementEvent> settle(SettleDebt c, Scene s) {
        var debt = Needed.present(
                s.requirement().debts().stream()
                        .filter(d -> d.id().equals(c.debtId()))
                        .findFirst()
                        .orElse(null),
                DEBT_IS_KNOWN,
                Map.of());
        require(
                s.answersFor(debt.side()) || s.manages(),
                DEBT_IS_SETTLED_BY_OWNER_OR_MANAGER,
                Map.of("side", debt.side().name()));
        return debt.settled() ? List.of() : List.of(settled(debt, Texts.reason(c.note()), s));
    }

    /** What is met now is owed no longer. */
    static List<RequirementEvent> made(Scene s) {
        return s.requirement().debts().stream()
                .filter(debt -> !debt.settled())
                .filter(debt -> !s.requirement().facet(debt.side()).applies()
                        || !Readiness.lacking(debt.side(), s).contains(debt.condition()))
                .<RequirementEvent>map(debt -> settled(debt, "", s))
                .toList();
    }

    private static DebtSettled settled(Debt debt, String note, Scene s) {
        return new DebtSettled(
                s.id(), debt.id(), debt.side(), s.actor(), note, s.requirement().open(List.of(debt.id())));
    }

    /** What a leaver owes falls to who answers for the side. */
    static List<RequirementEvent> passedOn(UUID leaver, Scene s) {
        var events = new ArrayList<RequirementEvent>();
        for (var debt : s.requirement().debts()) {
            if (!debt.settled() && debt.owedBy().equals(leaver)) {
                var to = Holding.successor(debt.side(), leaver, s);
                events.add(new DebtPassedOn(
                        s.id(),
                        debt.id(),
                        debt.side(),
                        leaver,
                        to,
                        asks(debt.id(), s).map(ask -> readdressed(ask, to)).toList(),
                        asks(debt.id(), s).map(Ask::id).toList()));
            }
        }
        return events;
    }

    private static Stream<Ask> asks(UUID debtId, Scene s) {
        return s.requirement().asks().stream().filter(ask -> ask.id().equals(debtId));
    }

    private static Ask readdressed(Ask ask, UUID to) {
        return new Ask(ask.id(), ask.kind(), ask.from(), Addressee.person(to), ask.dueAt(), ask.blocks());
    }
}
