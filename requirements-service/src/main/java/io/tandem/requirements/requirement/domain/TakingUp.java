package io.tandem.requirements.requirement.domain;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeUpPiece;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignAttached;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignSigned;
import io.tandem.requirements.requirement.domain.RequirementEvent.EvidenceCited;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionConfirmed;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionProposed;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetSpecified;
import io.tandem.requirements.requirement.domain.RequirementEvent.FeasibilityJudged;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementLinked;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementPrioritised;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementSubmitted;
import io.tandem.requirements.requirement.domain.RequirementEvent.TargetSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A piece comes to be: what the whole said, agreed and was drawn in, with the piece's own title and criteria. It is told
 * in the words of any other requirement, so that every reader understands it.
 */
final class TakingUp {

    /** Of each part: it is one edit. */
    private static final long FIRST = 1;

    private final TakeUpPiece command;
    private final Requirement whole;
    private final Scene before;
    private final List<RequirementEvent> events = new ArrayList<>();

    private TakingUp(TakeUpPiece command, Scene before) {
        this.command = command;
        this.whole = command.whole();
        this.before = before;
    }

    static List<RequirementEvent> decide(TakeUpPiece c, Scene s) {
        var splitter = new Envelope(s.envelope().decidedAt(), Actor.person(c.by()), c.reason());
        return s.requirement().exists()
                ? List.of()
                : new TakingUp(c, new Scene(s.requirement(), s.facts(), splitter)).all();
    }

    private List<RequirementEvent> all() {
        events.add(drafted());
        var common = whole.common();
        if (common.rice() != null) {
            events.add(new RequirementPrioritised(id(), common.priority(), common.rice(), common.wantedBy(), FIRST));
        }
        whole.targets().forEach(t -> events.add(new TargetSet(id(), t, FIRST)));
        whole.facets().forEach((side, facet) -> {
            if (!facet.fields().isEmpty()) {
                events.add(new FacetSpecified(id(), side, new TreeMap<>(facet.fields()), List.of(), FIRST));
            }
        });
        whole.criteria().stream()
                .filter(c -> command.piece().criteria().contains(c.id()))
                .forEach(c -> events.add(new CriterionAdded(id(), c.id(), c.part(), c.text(), FIRST)));
        whole.facets().forEach(this::exempted);
        attached();
        events.add(new RequirementLinked(id(), Link.Type.SPLIT_FROM, whole.id(), command.reason()));
        agreed();
        return events;
    }

    private UUID id() {
        return command.requirementId();
    }

    private Requirement now() {
        return before.after(events).requirement();
    }

    private RequirementDrafted drafted() {
        var common = whole.common();
        var holders = new EnumMap<Side, UUID>(Side.class);
        whole.facets().forEach((side, facet) -> holders.put(side, holder(side, facet)));
        return new RequirementDrafted(
                id(),
                command.piece().key(),
                whole.productId(),
                command.piece().title(),
                common.description(),
                common.kind(),
                common.module(),
                common.wantedBy(),
                common.priority(),
                null,
                null,
                whole.drafter(),
                holders,
                FIRST,
                before.team().version());
    }

    private UUID holder(Side side, Facet facet) {
        UUID holder = facet.holder();
        return holder != null && before.team().isActive(holder) ? holder : Holding.answering(side, before);
    }

    private void exempted(Side side, Facet facet) {
        var exemption = facet.exemption();
        if (exemption == null || !exemption.confirmed()) {
            return;
        }
        var version = before.team().version();
        events.add(new ExemptionProposed(
                id(),
                side,
                exemption.why(),
                exemption.reason(),
                exemption.providedBy(),
                null,
                exemption.proposedBy(),
                List.of(),
                version));
        var holder = Objects.requireNonNull(now().facet(side).holder());
        events.add(new ExemptionConfirmed(id(), side, before.actor(), List.of(), holder, List.of(), version));
    }

    private void attached() {
        var attached = whole.attached();
        var version = before.team().version();
        attached.citations()
                .forEach(c ->
                        events.add(new EvidenceCited(id(), c.evidenceId(), c.version(), c.note(), before.actor())));
        for (var d : attached.designs()) {
            events.add(new DesignAttached(
                    id(),
                    d.designId(),
                    d.side(),
                    d.kind(),
                    d.version(),
                    d.hash(),
                    before.actor(),
                    List.of(),
                    List.of(),
                    version));
            var said = d.feasibility();
            if (said != null) {
                events.add(new FeasibilityJudged(
                        id(),
                        d.designId(),
                        d.version(),
                        d.hash(),
                        said.verdict(),
                        said.text(),
                        said.by(),
                        List.of(),
                        List.of(),
                        version));
            }
        }
        attached.signatures().forEach((side, signature) -> {
            if (attached.signed(side)) {
                events.add(new DesignSigned(
                        id(), List.of(side), signature.by(), List.of(), signature.designs(), List.of(), version));
            }
        });
    }

    /** What waited for approval waits for it here too; what was approved is approved. */
    private void agreed() {
        var submitted = now().applicable().stream()
                .filter(side -> whole.facet(side).submitted())
                .toList();
        if (!submitted.isEmpty()) {
            var scene = before.after(events);
            var waiting = submitted.stream()
                    .filter(side -> whole.facet(side).approval() == null)
                    .toList();
            events.add(new RequirementSubmitted(
                    id(),
                    submitted,
                    before.actor(),
                    now().versions(now().applicable()),
                    Reviewing.approvalAsks(waiting, scene),
                    before.team().version()));
        }
        for (var side : now().applicable()) {
            var approval = whole.facet(side).approval();
            if (approval != null) {
                events.add(new RequirementEvent.FacetApproved(
                        id(),
                        side,
                        approval.by(),
                        List.of(),
                        now().versions(List.of(side)),
                        approval.designRequired(),
                        List.of(),
                        before.team().version()));
            }
        }
    }
}
