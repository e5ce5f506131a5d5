package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;

import io.tandem.ledger.model.Actor;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcknowledgeChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.AdoptEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.AnswerSuspicion;
import io.tandem.requirements.requirement.domain.RequirementCommand.DecideChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.ObjectToChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.OfferHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.RaiseChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.RemoveContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.RequestChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.SuspectLink;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
        return switch (random.nextInt(67)) {
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
            case 45, 46 -> new ClearReservation(ID, owedItem(r), text);
            case 47, 48 -> request(edit(r, side, text), r);
            case 49 -> new AcknowledgeChange(ID, change(r));
            case 50, 51 -> new AcknowledgeChange(ID, openChange(r));
            case 52 -> new ObjectToChange(ID, openChange(r), new UUID(6, random.nextInt(50)), text);
            case 53 -> new ObjectToChange(ID, change(r), new UUID(6, random.nextInt(50)), text);
            case 54 -> new DecideChange(ID, change(r), random.nextInt(3) > 0, text);
            case 55 ->
                random.nextBoolean()
                        ? new RaiseChange(ID, change(r), oneOf(ChangeClass.values()), text)
                        : new WithdrawChange(ID, openChange(r), text);
            case 56, 57 -> propose(edit(r, side, text), r);
            case 58 -> new AdoptEdit(ID, proposal(r));
            case 59 -> new DeclineEdit(ID, proposal(r), text);
            case 60 ->
                random.nextBoolean()
                        ? new AddContributor(ID, side, person())
                        : new RemoveContributor(ID, side, contributor(side, r));
            case 61, 62 -> suspect(text);
            case 63, 64 -> new AnswerSuspicion(ID, suspicion(r), side, oneOf(Suspicion.Answer.values()), text);
            case 65 -> deliver(side, r);
            case 66 -> contract(side);
            case 42 -> random.nextInt(3) == 0 ? suspension(text) : new ResumeRequirement(ID);
            default -> new ResumeRequirement(ID);
        };
    }

    private Edit edit(Requirement r, Side side, String text) {
        var criterion = r.criteria().isEmpty() ? C1 : r.criteria().getLast().id();
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Edit.Common(null, text, null);
            case 2 -> new Edit.Fields(side, field(side, text), List.of());
            case 3 -> new Edit.NewCriterion(new UUID(3, random.nextInt(6)), oneOf(Part.values()), text);
            case 4 -> new Edit.OtherCriterion(criterion, text);
            case 5 -> new Edit.NoCriterion(criterion, text);
            case 6 -> new Edit.LaterCriterion(criterion, OTHER, text);
            default ->
                random.nextBoolean()
                        ? new Edit.NewLink(Link.Type.CONFLICTS, OTHER, text)
                        : new Edit.NoLink(Link.Type.CONFLICTS, OTHER);
        };
    }

    private RequestChange request(Edit edit, Requirement r) {
        var part = edit.part(r);
        var raised = random.nextInt(4) == 0 ? oneOf(ChangeClass.values()) : null;
        return new RequestChange(
                ID, new UUID(7, random.nextInt(1000)), edit, part == null ? 0 : r.version(part), raised, "要改");
    }

    private ProposeEdit propose(Edit edit, Requirement r) {
        var part = edit.part(r);
        return new ProposeEdit(ID, new UUID(8, random.nextInt(1000)), edit, part == null ? 0 : r.version(part), "建议");
    }

    private UUID change(Requirement r) {
        return r.changes().isEmpty()
                ? C1
                : r.changes().get(random.nextInt(r.changes().size())).id();
    }

    private UUID openChange(Requirement r) {
        return r.changes().stream()
                .filter(change ->
                        !change.waitsFor().isEmpty() || !change.openObjections().isEmpty())
                .map(Change::id)
                .findFirst()
                .orElseGet(() -> change(r));
    }

    private static UUID contributor(Side side, Requirement r) {
        return r.contributors(side).isEmpty() ? FE_DEV : r.contributors(side).getFirst();
    }

    private static UUID proposal(Requirement r) {
        return r.proposals().isEmpty() ? C1 : r.proposals().getLast().id();
    }

    private static UUID suspicion(Requirement r) {
        return r.suspicions().isEmpty() ? C1 : r.suspicions().getLast().id();
    }

    private SuspectLink suspect(String text) {
        var by = oneOf(Difference.By.values());
        return new SuspectLink(
                ID,
                new UUID(9, random.nextInt(1000)),
                OTHER,
                C2,
                List.of(new Difference(Part.COMMON, "description", by, text, text + text, null)),
                person());
    }

    private RecordContract contract(Side side) {
        var gap = new ContractStanding.Gap("getPayment", "READS", "payAmount", "MISSING");
        var gaps = random.nextBoolean() ? List.of(gap) : List.<ContractStanding.Gap>of();
        var standing = new ContractStanding(
                OTHER, "支付接口", random.nextInt(3), gaps, random.nextBoolean(), random.nextInt(3) > 0);
        return new RecordContract(ID, side, standing);
    }

    private OfferHandoff deliver(Side side, Requirement r) {
        var holder = r.facet(side.other()).holder();
        return new OfferHandoff(
                ID,
                new UUID(4, random.nextInt(1000)),
                side,
                Purpose.COVER,
                Addressee.person(holder == null ? person() : holder),
                DUE,
                "",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Handoff.Mode.DELIVERY);
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
        if (command instanceof RequirementCommand.Changing
                || command instanceof RequirementCommand.Proposing
                || command instanceof RequirementCommand.Suspecting) {
            var involved = List.of(FE_OWNER, BE_OWNER, MANAGER);
            if (random.nextBoolean()) {
                return Actor.person(involved.get(random.nextInt(3)));
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
        return person == null ? Objects.requireNonNull(TEAM.answersFor(handoff.receivingSide())) : person;
    }

    private static UUID owedItem(Requirement r) {
        return Stream.concat(
                        r.asks().stream()
                                .filter(ask -> ask.kind() == Ask.Kind.OWED_ITEM)
                                .map(Ask::id),
                        r.handoffs().stream()
                                .flatMap(handoff -> handoff.reservations().stream())
                                .map(owed -> owed.ask().id()))
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
        return random.nextBoolean()
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
