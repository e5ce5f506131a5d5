package io.tandem.requirements.requirement.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.requirement.adapter.kafka.Published.Change;
import io.tandem.requirements.requirement.adapter.kafka.Published.Corrected;
import io.tandem.requirements.requirement.adapter.kafka.Published.Decided;
import io.tandem.requirements.requirement.adapter.kafka.Published.Drafted;
import io.tandem.requirements.requirement.adapter.kafka.Published.Half;
import io.tandem.requirements.requirement.adapter.kafka.Published.HandoffEnded;
import io.tandem.requirements.requirement.adapter.kafka.Published.HandoffOpen;
import io.tandem.requirements.requirement.adapter.kafka.Published.HandoffTaken;
import io.tandem.requirements.requirement.adapter.kafka.Published.Live;
import io.tandem.requirements.requirement.adapter.kafka.Published.Moved;
import io.tandem.requirements.requirement.adapter.kafka.Published.Noted;
import io.tandem.requirements.requirement.adapter.kafka.Published.Objected;
import io.tandem.requirements.requirement.adapter.kafka.Published.Offered;
import io.tandem.requirements.requirement.adapter.kafka.Published.Rechecked;
import io.tandem.requirements.requirement.adapter.kafka.Published.Retitled;
import io.tandem.requirements.requirement.adapter.kafka.Published.Reviewed;
import io.tandem.requirements.requirement.adapter.kafka.Published.Started;
import io.tandem.requirements.requirement.adapter.kafka.Published.Suspected;
import io.tandem.requirements.requirement.adapter.kafka.Published.WentBack;
import io.tandem.requirements.requirement.adapter.kafka.Published.Whole;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Attached;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Cited;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Detached;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Expected;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Goal;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.GoalGone;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Judged;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Measured;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.MergedInto;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Owed;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Passed;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Settled;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.SplitUp;
import io.tandem.requirements.requirement.adapter.kafka.PublishedCourse.Unmerged;
import io.tandem.requirements.requirement.domain.Piece;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.*;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeAcknowledged;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeDecided;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeObjected;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeRaised;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeRequested;
import io.tandem.requirements.requirement.domain.RequirementEvent.ContributorAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.ContributorRemoved;
import io.tandem.requirements.requirement.domain.RequirementEvent.EditAdopted;
import io.tandem.requirements.requirement.domain.RequirementEvent.EditDeclined;
import io.tandem.requirements.requirement.domain.RequirementEvent.EditProposed;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetCorrected;
import io.tandem.requirements.requirement.domain.RequirementEvent.LinkSuspected;
import io.tandem.requirements.requirement.domain.RequirementEvent.SuspicionAnswered;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Stored events of a requirement → who holds what, who waits for whom, how far each half is. What is written in it stays
 * here: whoever may read it asks by id.
 */
@Component
class RequirementPublisher implements Translation<RequirementEvent> {

    @Override
    public Class<RequirementEvent> events() {
        return RequirementEvent.class;
    }

    @Override
    public Publication publish(RequirementEvent event, Recorded recorded) {
        var id = event.requirementId();
        var asks = Published.asks(event.asks());
        var ended = event.endedAsks();
        return switch (event) {
            case RequirementDrafted e ->
                tell("drafted", id, new Drafted(id, e.productId(), e.key(), e.title(), e.holders(), e.requester()));
            case RequirementRewritten e -> tell("rewritten", id, new Retitled(id, e.title()));
            case ExemptionProposed e -> tell("exemption-proposed", id, new Half(id, e.side(), asks, ended));
            case ExemptionConfirmed e -> tell("exemption-confirmed", id, new Half(id, e.side(), asks, ended));
            case ExemptionDeclined e -> tell("exemption-declined", id, new Half(id, e.side(), asks, ended));
            case FacetReinstated e ->
                tell("facet-reinstated", id, new Moved(id, e.side(), null, e.holder(), null, ended));
            case RequirementSubmitted e -> tell("submitted", id, new Reviewed(id, e.sides(), asks, ended));
            case SubmissionWithdrawn e -> tell("submission-withdrawn", id, new Reviewed(id, e.sides(), asks, ended));
            case VerdictGiven _ -> tell("verdict-given", id, new Reviewed(id, List.of(), asks, ended));
            case FacetApproved e -> tell("facet-approved", id, new Half(id, e.side(), asks, ended));
            case ReviewLapsed e -> tell("review-lapsed", id, new Reviewed(id, e.sides(), asks, ended));
            case RequirementReturned e -> tell("returned", id, new Reviewed(id, e.sides(), asks, ended));
            case HandoffOffered e ->
                tell(
                        "handoff-offered",
                        id,
                        new Offered(
                                id,
                                e.handoffId(),
                                e.side(),
                                e.purpose().name(),
                                e.mode().name(),
                                e.giver(),
                                Published.To.of(e.to()),
                                e.dueAt(),
                                e.contentHash(),
                                asks));
            case HandoffRepacked e -> open("handoff-repacked", e, e.contentHash());
            case HandoffSuperseded e -> open("handoff-superseded", e, null);
            case HandoffCountered e -> open("handoff-countered", e, null);
            case HandoffEscalated e -> open("handoff-escalated", e, null);
            case HandoffAccepted e ->
                tell(
                        "handoff-accepted",
                        id,
                        new HandoffTaken(
                                id,
                                e.handoffId(),
                                e.side(),
                                e.purpose().name(),
                                e.mode().name(),
                                e.from(),
                                e.to(),
                                e.contentHash(),
                                asks,
                                ended));
            case HandoffReturned e -> ended("handoff-returned", e, e.reason().name());
            case HandoffWithdrawn e -> ended("handoff-withdrawn", e, e.cause().name());
            case HandoffExpired e -> ended("handoff-expired", e, null);
            case ReservationCleared _ -> tell("reservation-cleared", id, new Whole(id, asks, ended));
            case FacetTakenOver e ->
                tell("facet-taken-over", id, new Moved(id, e.side(), e.from(), e.to(), null, ended));
            case FacetFellBack e ->
                tell(
                        "facet-fell-back",
                        id,
                        new Moved(id, e.side(), e.from(), e.to(), e.cause().name(), ended));
            case ChangeRequested e ->
                tell("change-requested", id, new Change(id, e.changeId(), e.as().name(), e.sides(), asks));
            case FacetCorrected e ->
                tell("facet-corrected", id, new Corrected(id, e.changeId(), e.sides(), e.objectableUntil()));
            case ChangeRaised e ->
                tell("change-raised", id, new Change(id, e.changeId(), e.to().name(), e.sides(), asks));
            case ChangeAcknowledged e -> tell("change-acknowledged", id, new Noted(id, e.changeId(), e.sides(), ended));
            case ChangeObjected e ->
                tell("change-objected", id, new Objected(id, e.changeId(), e.objectionId(), asks, ended));
            case ChangeDecided e ->
                tell(
                        "change-decided",
                        id,
                        new Decided(id, e.changeId(), e.outcome().name(), e.sides(), ended));
            case EditProposed _ -> tell("edit-proposed", id, new Whole(id, asks, ended));
            case EditAdopted _ -> tell("edit-adopted", id, new Whole(id, asks, ended));
            case EditDeclined _ -> tell("edit-declined", id, new Whole(id, asks, ended));
            case LinkSuspected e ->
                tell(
                        "link-suspected",
                        id,
                        new Suspected(id, e.suspicionId(), e.to(), e.type().name(), e.blocking(), e.sides(), asks));
            case SuspicionAnswered e ->
                tell(
                        "suspicion-answered",
                        id,
                        new Rechecked(id, e.suspicionId(), e.side(), e.answer().name(), asks, ended));
            case FacetReady e -> tell("facet-ready", id, new Half(id, e.side(), asks, ended));
            case ReadinessLost e -> tell("readiness-lost", id, new Half(id, e.side(), asks, ended));
            case FacetBuildStarted e -> tell("facet-build-started", id, new Started(id, e.side(), e.taskId()));
            case FacetBuilt e -> tell("facet-built", id, new Half(id, e.side(), asks, ended));
            case FacetAccepted e -> tell("facet-accepted", id, new Half(id, e.side(), asks, ended));
            case FacetRejected e -> tell("facet-rejected", id, new WentBack(id, e.side(), "BUILDING", ended));
            case FacetReopened e -> tell("facet-reopened", id, new WentBack(id, e.side(), e.to().name(), ended));
            case RequirementReleased e -> tell("released", id, new Live(id, e.releaseId(), e.sides(), e.percent()));
            case ReleaseRolledBack e -> tell("release-rolled-back", id, new Live(id, e.releaseId(), e.sides(), null));
            case EvidenceCited e -> tell("evidence-cited", id, new Cited(id, e.evidenceId()));
            case EvidenceUncited e -> tell("evidence-uncited", id, new Cited(id, e.evidenceId()));
            case DesignAttached e ->
                tell(
                        "design-attached",
                        id,
                        new Attached(id, e.designId(), e.side(), e.version(), e.hash(), asks, ended));
            case DesignDetached e -> tell("design-detached", id, new Detached(id, e.designId(), ended));
            case FeasibilityJudged e ->
                tell(
                        "feasibility-judged",
                        id,
                        new Judged(id, e.designId(), e.version(), e.verdict().name(), ended));
            case DesignSigned e -> tell("design-signed", id, new Reviewed(id, e.sides(), asks, ended));
            case DesignReturned _ -> tell("design-returned", id, new Whole(id, asks, ended));
            case SignatureAsked _ -> tell("signature-asked", id, new Whole(id, asks, ended));
            case RequirementExpedited e -> tell("expedited", id, new Half(id, e.side(), asks, ended));
            case DebtIncurred e ->
                tell(
                        "debt-incurred",
                        id,
                        new Owed(id, e.debtId(), e.side(), e.condition(), e.owedBy(), e.dueAt(), asks));
            case DebtPassedOn e -> tell("debt-passed-on", id, new Passed(id, e.debtId(), e.to(), asks, ended));
            case DebtSettled e -> tell("debt-settled", id, new Settled(id, e.debtId(), e.side(), ended));
            case HypothesisStated e -> tell("hypothesis-stated", id, Expected.of(id, e.hypothesis()));
            case OutcomeRecorded e ->
                tell(
                        "outcome-recorded",
                        id,
                        new Measured(id, e.outcome().id(), e.outcome().result().name()));
            case TargetSet e -> tell("target-set", id, Goal.of(id, e.target()));
            case TargetDropped e -> tell("target-dropped", id, new GoalGone(id, e.metric()));
            case RequirementSplit e ->
                tell(
                        "split",
                        id,
                        new SplitUp(id, e.pieces().stream().map(Piece::id).toList()));
            case RequirementMerged e -> tell("merged", id, new MergedInto(id, e.into(), ended));
            case RequirementUnmerged e -> tell("unmerged", id, new Unmerged(id, e.from(), asks));
            case RequirementPaused _ -> tell("paused", id, new Whole(id, asks, ended));
            case RequirementResumed _ -> tell("resumed", id, new Whole(id, asks, ended));
            case RequirementDeclined _ -> tell("declined", id, new Whole(id, asks, ended));
            case RequirementArchived _ -> tell("archived", id, new Whole(id, asks, ended));
            case RequirementMoved _,
                    RequirementPrioritised _,
                    FacetSpecified _,
                    CriterionAdded _,
                    CriterionReworded _,
                    CriterionDropped _,
                    CriterionPostponed _,
                    CriterionJudged _,
                    ContributorAdded _,
                    ContributorRemoved _,
                    ContractStood _,
                    RequirementLinked _,
                    RequirementUnlinked _ -> Publication.noted("requirements", "requirement", id);
        };
    }

    private static Publication open(String what, HandedOff event, @org.jspecify.annotations.Nullable String hash) {
        var id = event.requirementId();
        return tell(
                what,
                id,
                new HandoffOpen(
                        id, event.handoffId(), event.side(), hash, Published.asks(event.asks()), event.endedAsks()));
    }

    private static Publication ended(String what, HandedOff event, @org.jspecify.annotations.Nullable String reason) {
        var id = event.requirementId();
        return tell(what, id, new HandoffEnded(id, event.handoffId(), event.side(), reason, event.endedAsks()));
    }

    private static Publication tell(String what, UUID requirementId, Object data) {
        return new Publication("tandem.requirements.requirement." + what + ".v1", requirementId, data);
    }
}
