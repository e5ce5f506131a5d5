package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;

import io.tandem.ledger.model.Actor;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Any command by anybody, likely enough to be allowed that histories get far. */
record AnyCommand(Random random) {

    private static final List<UUID> PEOPLE = List.of(FE_OWNER, BE_OWNER, MANAGER, FE_DEV, BE_DEV, REPORTER, STRANGER);

    RequirementCommand command(Requirement r) {
        var side = oneOf(Side.values());
        var facet = r.facet(side);
        var text = List.of("甲", "乙", "丙").get(random.nextInt(3));
        var handoff = r.handoffs().isEmpty() ? H1 : r.handoffs().getLast().id();
        var criterion = r.criteria().isEmpty()
                ? C1
                : r.criteria().get(random.nextInt(r.criteria().size())).id();
        var part = oneOf(Part.values());
        return switch (random.nextInt(47)) {
            case 0 -> rewrite(r.common().version(), text);
            case 1 -> describe(r.common().version(), text);
            case 2, 3 -> specify(side, facet.version(), field(side, text));
            case 4, 5 -> specify(side, facet.version(), all(side));
            case 6 ->
                new SpecifyFacet(
                        ID,
                        side,
                        facet.version(),
                        Map.of(),
                        Set.of(FacetField.of(side).getFirst()));
            case 7, 8 -> new AddCriterion(ID, new UUID(3, random.nextInt(6)), part, text);
            case 9 -> new RewordCriterion(ID, criterion, version(r, criterion), text);
            case 10 ->
                random.nextBoolean()
                        ? new DropCriterion(ID, criterion, version(r, criterion), text)
                        : new PostponeCriterion(ID, criterion, version(r, criterion), OTHER, text);
            case 11 ->
                new ReviseRequirement(
                        ID, r.common().version(), null, null, null, text, null, Priority.P1, null, Set.of());
            case 12 -> exempt(side);
            case 13 -> new ProposeExemption(ID, side, Exemption.Why.PROVIDED_BY, text, OTHER);
            case 14 -> new ConfirmExemption(ID, side);
            case 15 -> new DeclineExemption(ID, side, text);
            case 16 -> new ReinstateFacet(ID, side, text);
            case 17, 18, 19 -> submit(random.nextBoolean() ? new UUID[] {FE_DEV, BE_DEV} : new UUID[0]);
            case 20 -> new WithdrawSubmission(ID);
            case 21 -> new GiveVerdict(ID, person(), Verdict.Stance.AGREE, text, Map.of());
            case 22, 23, 24 -> approve(side);
            case 25 -> new ReturnRequirement(ID, text, List.of(text));
            case 26, 27 -> cover(new UUID(4, random.nextInt(1000)), side, addressee(side));
            case 28 -> repack(handoff, text);
            case 29, 30 ->
                new AcceptHandoff(
                        ID,
                        handoff,
                        r.handoff(handoff).map(Handoff::contentHash).orElse(""),
                        "",
                        owed());
            case 31 -> new ReturnHandoff(ID, handoff, Handoff.ReturnReason.UNCLEAR, text, List.of());
            case 32 -> new CounterHandoff(ID, handoff, text);
            case 33 ->
                random.nextBoolean() ? new WithdrawHandoff(ID, handoff, null) : new EscalateHandoff(ID, handoff, text);
            case 34 -> new ExpireHandoff(ID, handoff);
            case 35 -> new TakeOverFacet(ID, side, random.nextBoolean() ? null : person(), text);
            case 36 -> new RecordBuildStarted(ID, side, OTHER);
            case 37 -> new RecordBuilt(ID, side);
            case 38 -> new JudgeCriterion(ID, criterion, oneOf(Criterion.Judgement.values()), new Proof(text, null));
            case 39 ->
                random.nextBoolean() ? new AcceptFacet(ID, side, Map.of()) : new RejectFacet(ID, side, text, List.of());
            case 40 -> new ReopenFacet(ID, side, random.nextBoolean() ? Life.BUILDING : Life.SPECIFYING, text);
            case 41 ->
                random.nextBoolean()
                        ? new RecordRelease(ID, RELEASE, List.of(side), "50")
                        : new RecordRollback(ID, RELEASE);
            case 43 -> new LinkRequirement(ID, Link.Type.DEPENDS, OTHER, text);
            case 44 -> new UnlinkRequirement(ID, Link.Type.DEPENDS, OTHER);
            case 45 -> new ClearReservation(ID, owedItem(r), text);
            case 42 -> random.nextInt(3) == 0 ? suspension(text) : new ResumeRequirement(ID);
            default -> new ResumeRequirement(ID);
        };
    }

    private RequirementCommand suspension(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> new PauseRequirement(ID, text);
            case 1 -> new DeclineRequirement(ID, text);
            default -> new ArchiveRequirement(ID);
        };
    }

    /** Mostly somebody who may. */
    Actor actorOf(RequirementCommand command, Requirement r) {
        if (command instanceof RequirementCommand.ByService) {
            return SYSTEM;
        }
        if (command instanceof RequirementCommand.HandingOff c && random.nextBoolean()) {
            var offer = r.handoff(c.handoffId());
            var gives = c instanceof RepackHandoff || c instanceof WithdrawHandoff || c instanceof EscalateHandoff;
            if (offer.isPresent()) {
                return Actor.person(gives ? offer.get().giver() : receiver(offer.get()));
            }
        }
        var holder = r.facet(oneOf(Side.values())).holder();
        return Actor.person(holder != null && random.nextInt(3) == 0 ? holder : person());
    }

    private <T> T oneOf(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static UUID receiver(Handoff handoff) {
        var person = handoff.to().person();
        return person == null ? Objects.requireNonNull(TEAM.answersFor(handoff.side())) : person;
    }

    private static UUID owedItem(Requirement r) {
        return r.handoffs().stream()
                .flatMap(handoff -> handoff.reservations().stream())
                .map(owed -> owed.ask().id())
                .findFirst()
                .orElse(C1);
    }

    private UUID person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private Addressee addressee(Side side) {
        return random.nextBoolean() ? post(side) : Addressee.person(person());
    }

    private List<Reserved> owed() {
        return random.nextInt(3) == 0
                ? List.of(new Reserved(new UUID(5, random.nextInt()), "欠一张图", FE_DEV, DUE))
                : List.of();
    }

    private static long version(Requirement r, UUID criterion) {
        return r.criterion(criterion).map(c -> r.version(c.part())).orElse(0L);
    }

    private Map<String, FieldValue> field(Side side, String text) {
        return Map.of(FacetField.of(side).getFirst(), new FieldValue.Text(text));
    }

    private static Map<String, FieldValue> all(Side side) {
        var all = new java.util.HashMap<String, FieldValue>();
        FacetField.of(side).forEach(name -> all.put(name, new FieldValue.SameAs("SHOP-1")));
        return all;
    }
}
