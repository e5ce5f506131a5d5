package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.SUSPICION_IS_ANSWERED_BY_ITS_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.SUSPICION_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.SUSPICION_IS_OPEN;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AnswerSuspicion;
import io.tandem.requirements.requirement.domain.RequirementCommand.SuspectLink;
import io.tandem.requirements.requirement.domain.RequirementEvent.LinkSuspected;
import io.tandem.requirements.requirement.domain.RequirementEvent.SuspicionAnswered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What this requirement hangs on changed: which rule fired, who has to look, what they answered. */
final class Suspecting {

    /** Without these it cannot be built as it is written; the others only say what lies beside it. */
    private static final Set<Link.Type> BLOCKING = Set.of(Link.Type.DEPENDS, Link.Type.DERIVES, Link.Type.PROVIDED_BY);

    private Suspecting() {}

    static List<RequirementEvent> decide(RequirementCommand.Suspecting command, Scene s) {
        return switch (command) {
            case SuspectLink c -> suspect(c, s);
            case AnswerSuspicion c -> answer(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Suspects event) {
        return switch (event) {
            case LinkSuspected e ->
                r.with(new Suspicion(
                        e.suspicionId(),
                        e.type(),
                        e.to(),
                        e.changeId(),
                        e.differences(),
                        e.blocking(),
                        e.sides(),
                        Map.of()));
            case SuspicionAnswered e ->
                r.with(r.suspicion(e.suspicionId()).orElseThrow().answered(e.side(), e.answer()));
        };
    }

    /** How this requirement hangs on the other, if it does; what blocks counts before what does not. */
    static Optional<Link.Type> hanging(Requirement r, UUID on) {
        var provided = r.facets().values().stream()
                .map(Facet::exemption)
                .anyMatch(exemption -> exemption != null && exemption.confirmed() && on.equals(exemption.providedBy()));
        var types = new ArrayList<Link.Type>(provided ? List.of(Link.Type.PROVIDED_BY) : List.of());
        r.links().stream()
                .filter(link -> link.to().equals(on))
                .map(Link::type)
                .sorted()
                .forEach(types::add);
        return types.stream()
                .filter(BLOCKING::contains)
                .findFirst()
                .or(() -> types.stream().findFirst());
    }

    private static List<RequirementEvent> suspect(SuspectLink c, Scene s) {
        var r = s.requirement();
        var type = hanging(r, c.changed());
        var marks = c.differences().stream().filter(Difference::marks).toList();
        if (type.isEmpty() || marks.isEmpty() || r.suspicion(c.suspicionId()).isPresent()) {
            return List.of();
        }
        var blocking = BLOCKING.contains(type.get()) && marks.stream().anyMatch(d -> !d.by().isWording());
        var sides = r.applicable();
        var suspicion =
                new Suspicion(c.suspicionId(), type.get(), c.changed(), c.changeId(), marks, blocking, sides, Map.of());
        return List.of(new LinkSuspected(
                s.id(),
                c.suspicionId(),
                type.get(),
                c.changed(),
                c.changeId(),
                marks,
                c.changedBy(),
                blocking,
                sides,
                r.standing() == Standing.OPEN
                        ? sides.stream()
                                .map(side -> ask(suspicion, side, c.changedBy()))
                                .toList()
                        : List.of()));
    }

    private static Ask ask(Suspicion suspicion, Side side, UUID changedBy) {
        return new Ask(
                suspicion.ask(side),
                Ask.Kind.RECHECK,
                changedBy,
                Addressee.post(Addressee.Post.ownerOf(side)),
                null,
                suspicion.blocking() ? List.of(side) : List.of());
    }

    /** Those that came while nobody worked on the requirement, asked once it is worked on again. */
    static List<Ask> unasked(Requirement r, List<Ask> waiting) {
        return r.suspicions().stream()
                .flatMap(suspicion -> suspicion.sides().stream()
                        .filter(side -> !suspicion.answers().containsKey(side))
                        .filter(side -> waiting.stream().noneMatch(a -> a.id().equals(suspicion.ask(side))))
                        .map(side -> ask(suspicion, side, r.drafter())))
                .toList();
    }

    private static List<RequirementEvent> answer(AnswerSuspicion c, Scene s) {
        var known = s.requirement().suspicion(c.suspicionId());
        require(
                known.isPresent(),
                SUSPICION_IS_KNOWN,
                Map.of("suspicion", c.suspicionId().toString()));
        var suspicion = known.get();
        var side = c.side();
        require(
                s.answersFor(side) || s.requirement().facet(side).heldBy(s.actor()) || s.manages(),
                SUSPICION_IS_ANSWERED_BY_ITS_SIDE,
                Map.of("side", side.name()));
        if (c.answer() == suspicion.answers().get(side)) {
            return List.of();
        }
        require(suspicion.waitsFor(side), SUSPICION_IS_OPEN);
        var disputed = c.answer() == Suspicion.Answer.DISPUTED;
        var text =
                disputed ? Texts.reason(c.text()) : Texts.fits("text", c.text().strip(), Texts.NOTE);
        var ask = new Ask(
                suspicion.dispute(side),
                Ask.Kind.RECHECK,
                s.actor(),
                Addressee.post(Addressee.Post.MANAGER),
                null,
                suspicion.blocking() ? List.of(side) : List.of());
        return List.of(new SuspicionAnswered(
                s.id(),
                suspicion.id(),
                side,
                c.answer(),
                s.actor(),
                s.capacities(),
                text,
                disputed ? List.of(ask) : List.of(),
                s.requirement().open(List.of(suspicion.ask(side), suspicion.dispute(side)))));
    }

    /** A half that does not apply has nothing to look at. */
    static Requirement without(Side side, Requirement r) {
        var left = r.suspicions().stream()
                .map(suspicion -> suspicion.without(side))
                .toList();
        return r.with(next -> next.suspicions = left);
    }

    /** Asks that end with a half. */
    static List<UUID> asks(Side side, Requirement r) {
        return r.open(r.suspicions().stream()
                .flatMap(suspicion -> Stream.of(suspicion.ask(side), suspicion.dispute(side)))
                .toList());
    }
}
