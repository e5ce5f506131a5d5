package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.DUE_IS_WITHIN_FIVE_YEARS;
import static io.tandem.requirements.requirement.domain.RequirementRule.PART_VERSION_IS_THE_NEWEST;
import static io.tandem.requirements.requirement.domain.RequirementRule.VERSION_SEEN_IS_THE_NEWEST;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision: the requirement as it is, what it relies on, who acts and when. */
record Scene(Requirement requirement, Facts facts, Envelope envelope) {

    Team team() {
        return facts.team();
    }

    UUID id() {
        return requirement.id();
    }

    UUID actor() {
        return envelope.actor().accountable();
    }

    boolean byService() {
        return envelope.actor().kind() == Actor.Kind.SERVICE;
    }

    boolean answersFor(Side side) {
        return actor().equals(team().answersFor(side));
    }

    boolean answersForAny() {
        return answersFor(Side.FRONTEND) || answersFor(Side.BACKEND);
    }

    boolean manages() {
        return actor().equals(team().manager());
    }

    boolean holdsAny() {
        return requirement.applicable().stream()
                .anyMatch(side -> requirement.facet(side).heldBy(actor()));
    }

    boolean drafted() {
        return actor().equals(requirement.drafter());
    }

    List<Addressee.Post> capacities() {
        return team().capacitiesOf(actor());
    }

    /** Its owner, holder and contributors write a facet, and every member of the side while it is being specified. */
    boolean mayWrite(Side side) {
        return answersFor(side)
                || requirement.facet(side).heldBy(actor())
                || requirement.contributors(side).contains(actor())
                || (team().belongsTo(actor(), side) && requirement.facet(side).life() == Life.SPECIFYING);
    }

    /** Drafter, owners, holders and the manager write the common part, and every member of a side while all is being specified. */
    boolean mayWriteCommon() {
        return drafted()
                || answersForAny()
                || manages()
                || holdsAny()
                || (team().belongsToAnySide(actor()) && requirement.isBeingSpecified());
    }

    boolean mayWrite(Part part) {
        return switch (part) {
            case COMMON -> mayWriteCommon();
            case FRONTEND -> mayWrite(Side.FRONTEND);
            case BACKEND -> mayWrite(Side.BACKEND);
        };
    }

    /** What is agreed for later than this is a slip of the keyboard. */
    void requireNear(Instant dueAt) {
        require(dueAt.isBefore(envelope.decidedAt().plus(5 * 366, ChronoUnit.DAYS)), DUE_IS_WITHIN_FIVE_YEARS);
    }

    void requireNewest(Part part, long expected) {
        var current = requirement.version(part);
        require(
                expected == current,
                PART_VERSION_IS_THE_NEWEST,
                Map.of("part", part.name(), "expected", "" + expected, "current", "" + current));
    }

    void requireSeen(Map<Part, Long> seen) {
        seen.forEach((part, version) -> require(
                version == requirement.version(part),
                VERSION_SEEN_IS_THE_NEWEST,
                Map.of("part", part.name(), "expected", "" + version, "current", "" + requirement.version(part))));
    }

    /** The next ask of its kind; {@code mark} tells it from others of the same event. */
    Ask ask(Ask.Kind kind, String mark, Addressee to, List<Side> blocks) {
        var id = Ask.idFor(id(), kind, mark + "/" + requirement.asked());
        return new Ask(id, kind, actor(), to, null, blocks);
    }

    Ask ask(UUID id, Ask.Kind kind, UUID from, Addressee to, @Nullable Instant dueAt, Side blocks) {
        return new Ask(id, kind, from, to, dueAt, List.of(blocks));
    }

    /** The same decision a few events later. */
    Scene after(List<RequirementEvent> events) {
        var then = requirement;
        for (var event : events) {
            then = then.evolve(event);
        }
        return new Scene(then, facts, envelope);
    }
}
