package io.tandem.requirements.requirement.domain;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A requirement: its state, what it decides, how each event changes it. The rules stand beside it, by subject.
 *
 * @param asks what somebody waits for
 * @param suspended asks that wait again once the requirement is resumed
 * @param asked how many asks there ever were
 * @param contributors who else writes a half
 * @param proposals what others would write
 * @param changes of what was agreed
 * @param suspicions that what it hangs on no longer says what it did
 * @param attached evidence cited, designs attached and signed
 * @param targets numbers the whole has to keep
 * @param debts what was skipped to start at once, settled or not
 * @param effect what is expected of it and what came of it
 * @param lineage where its content went
 */
public record Requirement(
        UUID id,
        String key,
        UUID productId,
        UUID drafter,
        Standing standing,
        Common common,
        Map<Side, Facet> facets,
        List<Criterion> criteria,
        List<Handoff> handoffs,
        List<Verdict> verdicts,
        List<Ask> asks,
        List<Ask> suspended,
        long asked,
        Map<Side, List<UUID>> contributors,
        List<Proposal> proposals,
        List<Change> changes,
        List<Suspicion> suspicions,
        List<Link> links,
        List<Release> releases,
        Attachments attached,
        List<Target> targets,
        List<Debt> debts,
        Effect effect,
        Lineage lineage) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static final Requirement NONE = new Requirement(
            NOBODY,
            "",
            NOBODY,
            NOBODY,
            Standing.OPEN,
            Common.EMPTY,
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Attachments.NONE,
            List.of(),
            List.of(),
            Effect.UNKNOWN,
            Lineage.NONE);

    /**
     * What follows from a command: its events, none where it says nothing new.
     *
     * @throws io.tandem.ledger.model.RuleViolated naming the {@link RequirementRule} that forbids it
     */
    public List<RequirementEvent> decide(RequirementCommand command, Facts facts, Envelope envelope) {
        var scene = new Scene(this, facts, envelope);
        Admission.require(command, scene);
        var decided = switch (command) {
            case RequirementCommand.DraftRequirement c -> Drafting.draft(c, scene);
            case RequirementCommand.Writing c -> Writing.decide(c, scene);
            case RequirementCommand.Changing c -> Changing.decide(c, scene);
            case RequirementCommand.Proposing c -> Proposing.decide(c, scene);
            case RequirementCommand.Suspecting c -> Suspecting.decide(c, scene);
            case RequirementCommand.Exempting c -> Exempting.decide(c, scene);
            case RequirementCommand.Reviewing c -> Reviewing.decide(c, scene);
            case RequirementCommand.HandingOff c -> HandingOff.decide(c, scene);
            case RequirementCommand.ClearReservation c -> HandingOff.clear(c, scene);
            case RequirementCommand.TakeOverFacet c -> Holding.takeOver(c, scene);
            case RequirementCommand.FallBack c -> Holding.fallBack(c, scene);
            case RequirementCommand.Delivering c -> Delivering.decide(c, scene);
            case RequirementCommand.Attaching c -> Attaching.decide(c, scene);
            case RequirementCommand.Hurrying c -> Urgency.decide(c, scene);
            case RequirementCommand.Measuring c -> Measuring.decide(c, scene);
            case RequirementCommand.Regrouping c -> Regrouping.decide(c, scene);
            case RequirementCommand.Suspending c -> Suspending.decide(c, scene);
        };
        return Consequences.of(decided, scene);
    }

    /**
     * What an edit would be if somebody asked for it now: its class, the reasons, and whose owners would be asked.
     *
     * @throws io.tandem.ledger.model.RuleViolated where the edit itself cannot be written
     */
    public Judged preview(Edit edit, Facts facts, Envelope envelope) {
        return Changing.preview(edit, new Scene(this, facts, envelope));
    }

    public Requirement evolve(RequirementEvent event) {
        var next = switch (event) {
            case RequirementEvent.RequirementDrafted e -> Drafting.evolve(e);
            case RequirementEvent.Written e -> Writing.evolve(this, e);
            case RequirementEvent.Changed e -> Changing.evolve(this, e);
            case RequirementEvent.Proposed e -> Proposing.evolve(this, e);
            case RequirementEvent.Suspects e -> Suspecting.evolve(this, e);
            case RequirementEvent.Exempted e -> Exempting.evolve(this, e);
            case RequirementEvent.Reviewed e -> Reviewing.evolve(this, e);
            case RequirementEvent.HandedOff e -> HandingOff.evolve(this, e);
            case RequirementEvent.Moved e -> with(e.side(), facet(e.side()).handedTo(e.to()));
            case RequirementEvent.Delivered e -> Delivering.evolve(this, e);
            case RequirementEvent.Attached e -> Attaching.evolve(this, e);
            case RequirementEvent.Hurried e -> Urgency.evolve(this, e);
            case RequirementEvent.Measured e -> Measuring.evolve(this, e);
            case RequirementEvent.RequirementSplit e -> Splitting.evolve(this, e);
            case RequirementEvent.Suspended e -> Suspending.evolve(this, e);
            case RequirementEvent.ReservationCleared _ -> this;
        };
        return next.asking(event.asks(), event.endedAsks());
    }

    public boolean exists() {
        return !key.isEmpty();
    }

    public Facet facet(Side side) {
        return Objects.requireNonNull(facets.get(side), "a requirement has both halves");
    }

    /** The sides whose halves are part of this requirement. */
    public List<Side> applicable() {
        return Stream.of(Side.values())
                .filter(side -> facets.containsKey(side) && facet(side).applies())
                .toList();
    }

    public long version(Part part) {
        return switch (part) {
            case COMMON -> common.version();
            case FRONTEND -> facet(Side.FRONTEND).version();
            case BACKEND -> facet(Side.BACKEND).version();
        };
    }

    /** The versions of the common part and of these sides. */
    Map<Part, Long> versions(List<Side> sides) {
        var versions = new EnumMap<Part, Long>(Part.class);
        versions.put(Part.COMMON, version(Part.COMMON));
        sides.forEach(side -> versions.put(Part.of(side), version(Part.of(side))));
        return versions;
    }

    /**
     * The least advanced half decides. A half provided by another requirement is as far and as live as that one.
     *
     * @param others the requirements that provide halves of this one; one that is not there counts as not begun
     */
    public State state(Map<UUID, ProviderState> others) {
        return switch (standing) {
            case PAUSED -> State.PAUSED;
            case DECLINED -> State.DECLINED;
            case ARCHIVED -> State.ARCHIVED;
            case MERGED -> State.MERGED;
            case OPEN -> Progress.of(this, others);
        };
    }

    /** What keeps a half from being ready, in the words of {@link RequirementEvent.ReadinessLost#causes}. */
    public List<String> lacking(Side side, Team team) {
        return Readiness.lacking(side, this, team);
    }

    boolean isBeingSpecified() {
        return applicable().stream().allMatch(side -> facet(side).life() == Life.SPECIFYING);
    }

    public Optional<Handoff> handoff(UUID handoffId) {
        return handoffs.stream().filter(h -> h.id().equals(handoffId)).findFirst();
    }

    /** The open transfer of a facet; there is at most one. */
    public Optional<Handoff> openTransfer(Side side) {
        return handoffs.stream()
                .filter(h -> h.side() == side && h.isOpen() && h.mode() == Handoff.Mode.TRANSFER)
                .findFirst();
    }

    public Optional<Criterion> criterion(UUID criterionId) {
        return criteria.stream().filter(c -> c.id().equals(criterionId)).findFirst();
    }

    public Optional<Change> change(UUID changeId) {
        return changes.stream().filter(c -> c.id().equals(changeId)).findFirst();
    }

    public Optional<Proposal> proposal(UUID proposalId) {
        return proposals.stream().filter(p -> p.id().equals(proposalId)).findFirst();
    }

    public Optional<Suspicion> suspicion(UUID suspicionId) {
        return suspicions.stream().filter(s -> s.id().equals(suspicionId)).findFirst();
    }

    public List<UUID> contributors(Side side) {
        return contributors.getOrDefault(side, List.of());
    }

    /** Of this many asks those that are still open. */
    List<UUID> open(List<UUID> askIds) {
        return asks.stream().map(Ask::id).filter(askIds::contains).toList();
    }

    /** Whether an acceptance reserved this item, cleared since or not. */
    boolean owed(UUID askId) {
        return handoffs.stream()
                .flatMap(h -> h.reservations().stream())
                .anyMatch(owed -> owed.ask().id().equals(askId));
    }

    UUID acceptanceAsk(Side side) {
        return Ask.idFor(id, Ask.Kind.APPROVAL, "acceptance/" + side);
    }

    /** The open asks for approval of a side. */
    List<UUID> approvalAsks(Side side) {
        return asks.stream()
                .filter(a -> a.kind() == Ask.Kind.APPROVAL && a.blocks().contains(side))
                .map(Ask::id)
                .filter(ask -> !ask.equals(acceptanceAsk(side)))
                .toList();
    }

    List<UUID> openAsks(Ask.Kind kind) {
        return asks.stream().filter(a -> a.kind() == kind).map(Ask::id).toList();
    }

    List<UUID> openAsks(Ask.Kind kind, Addressee to) {
        return asks.stream()
                .filter(a -> a.kind() == kind && a.to().equals(to))
                .map(Ask::id)
                .toList();
    }

    Requirement with(Common newest) {
        return with(next -> next.common = newest);
    }

    Requirement with(Side side, Facet newest) {
        var both = new EnumMap<>(facets);
        both.put(side, newest);
        return with(next -> next.facets = both);
    }

    Requirement withCriteria(List<Criterion> newest) {
        return with(next -> next.criteria = newest);
    }

    Requirement with(Handoff newest) {
        return with(next -> next.handoffs = newest(handoffs, newest, Handoff::id));
    }

    Requirement with(Change newest) {
        return with(next -> next.changes = newest(changes, newest, Change::id));
    }

    Requirement with(Proposal newest) {
        return with(next -> next.proposals = newest(proposals, newest, Proposal::id));
    }

    Requirement with(Suspicion newest) {
        return with(next -> next.suspicions = newest(suspicions, newest, Suspicion::id));
    }

    /** The list with this one in the place of the one of its id, or at its end. */
    private static <T> List<T> newest(List<T> known, T newest, Function<T, UUID> id) {
        var all = new ArrayList<T>();
        known.forEach(one -> all.add(id.apply(one).equals(id.apply(newest)) ? newest : one));
        if (!all.contains(newest)) {
            all.add(newest);
        }
        return List.copyOf(all);
    }

    Requirement withVerdicts(List<Verdict> newest) {
        return with(next -> next.verdicts = newest);
    }

    Requirement withLinks(List<Link> newest) {
        return with(next -> next.links = newest);
    }

    Requirement withReleases(List<Release> newest) {
        return with(next -> next.releases = newest);
    }

    Requirement standing(Standing newest, List<Ask> waitingAgain) {
        return with(next -> {
            next.standing = newest;
            next.suspended = waitingAgain;
        });
    }

    private Requirement asking(List<Ask> opened, List<UUID> ended) {
        if (opened.isEmpty() && ended.isEmpty()) {
            return this;
        }
        return with(next -> {
            next.asks = Stream.concat(asks.stream().filter(a -> !ended.contains(a.id())), opened.stream())
                    .toList();
            next.asked = asked + opened.size();
        });
    }

    /** The same but for what is set on the copy. */
    Requirement with(Consumer<Next> change) {
        var next = new Next();
        change.accept(next);
        return next.requirement();
    }

    /** This requirement about to change: the one place that knows how to copy. A component that changes is a field here. */
    final class Next {
        UUID id = Requirement.this.id;
        String key = Requirement.this.key;
        UUID productId = Requirement.this.productId;
        UUID drafter = Requirement.this.drafter;
        Standing standing = Requirement.this.standing;
        Common common = Requirement.this.common;
        Map<Side, Facet> facets = Requirement.this.facets;
        List<Criterion> criteria = Requirement.this.criteria;
        List<Handoff> handoffs = Requirement.this.handoffs;
        List<Verdict> verdicts = Requirement.this.verdicts;
        List<Ask> asks = Requirement.this.asks;
        List<Ask> suspended = Requirement.this.suspended;
        long asked = Requirement.this.asked;
        Map<Side, List<UUID>> contributors = Requirement.this.contributors;
        List<Proposal> proposals = Requirement.this.proposals;
        List<Change> changes = Requirement.this.changes;
        List<Suspicion> suspicions = Requirement.this.suspicions;
        List<Link> links = Requirement.this.links;
        List<Release> releases = Requirement.this.releases;
        Attachments attached = Requirement.this.attached;
        List<Target> targets = Requirement.this.targets;
        List<Debt> debts = Requirement.this.debts;
        Effect effect = Requirement.this.effect;
        Lineage lineage = Requirement.this.lineage;

        Requirement requirement() {
            return new Requirement(
                    id,
                    key,
                    productId,
                    drafter,
                    standing,
                    common,
                    facets,
                    criteria,
                    handoffs,
                    verdicts,
                    asks,
                    suspended,
                    asked,
                    contributors,
                    proposals,
                    changes,
                    suspicions,
                    links,
                    releases,
                    attached,
                    targets,
                    debts,
                    effect,
                    lineage);
        }
    }
}
