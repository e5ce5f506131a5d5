package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of a requirement. Who asks, and when, stands in the envelope. {@code expectedVersion} is
 * the version of the edited part the writer saw; {@code seen} are the versions somebody judged by, empty where the newest
 * are meant.
 */
public sealed interface RequirementCommand {

    UUID requirementId();

    /** Asked by policies and deadlines, never by a person; whatever is over yields nothing. */
    sealed interface ByService extends RequirementCommand {}

    /** Changes what is written. */
    sealed interface Writing extends RequirementCommand {}

    /** Decides whether a facet applies. */
    sealed interface Exempting extends RequirementCommand {}

    /** Asks for and gives verdicts and approvals. */
    sealed interface Reviewing extends RequirementCommand {}

    /** Offers and answers hand-offs. */
    sealed interface HandingOff extends RequirementCommand {
        UUID handoffId();
    }

    /** Asks for, answers and decides changes of what was agreed. */
    sealed interface Changing extends RequirementCommand {
        UUID changeId();
    }

    /** Who else writes, and what others would write. */
    sealed interface Proposing extends RequirementCommand {}

    /** Looks again at what hangs on something that changed. */
    sealed interface Suspecting extends RequirementCommand {}

    /** Concerns the work after approval. */
    sealed interface Delivering extends RequirementCommand {}

    /** Concerns what it rests on and is drawn in. */
    sealed interface Attaching extends RequirementCommand {}

    /** Concerns work that begins before everything is there. */
    sealed interface Hurrying extends RequirementCommand {}

    /** Concerns what is expected of it and what came of it. */
    sealed interface Measuring extends RequirementCommand {}

    /** Concerns what becomes of its content where there are more of it, or fewer. */
    sealed interface Regrouping extends RequirementCommand {}

    /** Concerns whether the requirement is worked on at all. */
    sealed interface Suspending extends RequirementCommand {}

    /**
     * A title is enough.
     *
     * @param key for example {@code SHOP-12}, never used before
     */
    record DraftRequirement(
            UUID requirementId,
            String key,
            UUID productId,
            String title,
            String description,
            @Nullable RequirementKind kind,
            @Nullable String module,
            @Nullable LocalDate wantedBy,
            @Nullable Priority priority,
            @Nullable UUID requester,
            @Nullable Source source)
            implements RequirementCommand {}

    /** Null leaves a value; {@code cleared} names those to empty: kind, module, wantedBy, priority, rice. */
    record ReviseRequirement(
            UUID requirementId,
            long expectedVersion,
            @Nullable String title,
            @Nullable String description,
            @Nullable RequirementKind kind,
            @Nullable String module,
            @Nullable LocalDate wantedBy,
            @Nullable Priority priority,
            @Nullable Rice rice,
            Set<String> cleared)
            implements Writing {}

    record SpecifyFacet(
            UUID requirementId, Side side, long expectedVersion, Map<String, FieldValue> fields, Set<String> cleared)
            implements Writing {}

    record AddCriterion(UUID requirementId, UUID criterionId, Part part, String text) implements Writing {}

    record RewordCriterion(UUID requirementId, UUID criterionId, long expectedVersion, String text)
            implements Writing {}

    record DropCriterion(UUID requirementId, UUID criterionId, long expectedVersion, String reason)
            implements Writing {}

    record PostponeCriterion(UUID requirementId, UUID criterionId, long expectedVersion, UUID to, String reason)
            implements Writing {}

    record LinkRequirement(UUID requirementId, Link.Type type, UUID to, String note) implements Writing {}

    record UnlinkRequirement(UUID requirementId, Link.Type type, UUID to) implements Writing {}

    /**
     * What cannot take effect at once is a request.
     *
     * @param raisedTo taken for more than what it is computed to be; null leaves that
     */
    record RequestChange(
            UUID requirementId,
            UUID changeId,
            Edit edit,
            long expectedVersion,
            @Nullable ChangeClass raisedTo,
            String reason)
            implements Changing {}

    record RaiseChange(UUID requirementId, UUID changeId, ChangeClass to, String reason) implements Changing {}

    record AcknowledgeChange(UUID requirementId, UUID changeId) implements Changing {}

    record ObjectToChange(UUID requirementId, UUID changeId, UUID objectionId, String text) implements Changing {}

    /** @param adopt whether it takes effect, or stays so, whatever was objected */
    record DecideChange(UUID requirementId, UUID changeId, boolean adopt, String reason) implements Changing {}

    record WithdrawChange(
            UUID requirementId, UUID changeId, @Nullable String reason) implements Changing {}

    record AddContributor(UUID requirementId, Side side, UUID person) implements Proposing {}

    record RemoveContributor(UUID requirementId, Side side, UUID person) implements Proposing {}

    record ProposeEdit(UUID requirementId, UUID proposalId, Edit edit, long expectedVersion, String reason)
            implements Proposing {}

    record AdoptEdit(UUID requirementId, UUID proposalId) implements Proposing {}

    record DeclineEdit(UUID requirementId, UUID proposalId, String reason) implements Proposing {}

    /** Nothing where this requirement does not hang on the changed one, or nothing of it has to be looked at again. */
    record SuspectLink(
            UUID requirementId,
            UUID suspicionId,
            UUID changed,
            UUID changeId,
            List<Difference> differences,
            UUID changedBy)
            implements Suspecting, ByService {}

    record AnswerSuspicion(UUID requirementId, UUID suspicionId, Side side, Suspicion.Answer answer, String text)
            implements Suspecting {}

    record ProposeExemption(
            UUID requirementId,
            Side side,
            Exemption.Why why,
            String reason,
            @Nullable UUID providedBy) implements Exempting {}

    record ConfirmExemption(UUID requirementId, Side side) implements Exempting {}

    record DeclineExemption(UUID requirementId, Side side, String reason) implements Exempting {}

    record ReinstateFacet(UUID requirementId, Side side, String reason) implements Exempting {}

    /** @param reviewers who besides the owners is asked for a verdict */
    record SubmitRequirement(UUID requirementId, Map<Part, Long> seen, List<UUID> reviewers) implements Reviewing {}

    record WithdrawSubmission(UUID requirementId) implements Reviewing {}

    /** @param person whose verdict it is; somebody else may record it after a meeting */
    record GiveVerdict(UUID requirementId, UUID person, Verdict.Stance stance, String text, Map<Part, Long> seen)
            implements Reviewing {}

    record ApproveFacet(UUID requirementId, Side side, Map<Part, Long> seen) implements Reviewing {}

    record ReturnRequirement(UUID requirementId, String reason, List<String> missing) implements Reviewing {}

    record OfferHandoff(
            UUID requirementId,
            UUID handoffId,
            Side side,
            Purpose purpose,
            Addressee to,
            Instant dueAt,
            String message,
            List<Reference> references,
            List<String> questions,
            List<Gap> gaps,
            Map<Part, Long> seen,
            Handoff.Mode mode)
            implements HandingOff {
        public OfferHandoff {
            dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
        }

        /** A transfer. */
        public OfferHandoff(
                UUID requirementId,
                UUID handoffId,
                Side side,
                Purpose purpose,
                Addressee to,
                Instant dueAt,
                String message,
                List<Reference> references,
                List<String> questions,
                List<Gap> gaps,
                Map<Part, Long> seen) {
            this(
                    requirementId,
                    handoffId,
                    side,
                    purpose,
                    to,
                    dueAt,
                    message,
                    references,
                    questions,
                    gaps,
                    seen,
                    Handoff.Mode.TRANSFER);
        }
    }

    /** Freezes the facet anew, answers a counter, or takes up what somebody else changed. */
    record RepackHandoff(
            UUID requirementId,
            UUID handoffId,
            String message,
            List<Reference> references,
            List<String> questions,
            List<Gap> gaps,
            Map<Part, Long> seen)
            implements HandingOff {}

    record AcceptHandoff(
            UUID requirementId, UUID handoffId, String contentHash, String text, List<Reserved> reservations)
            implements HandingOff {}

    /** @param askId of the new ask */
    record Reserved(UUID askId, String text, UUID owedBy, Instant dueAt) {
        public Reserved {
            dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    record ReturnHandoff(
            UUID requirementId, UUID handoffId, Handoff.ReturnReason reason, String text, List<String> missing)
            implements HandingOff {}

    record CounterHandoff(UUID requirementId, UUID handoffId, String conditions) implements HandingOff {}

    record WithdrawHandoff(
            UUID requirementId, UUID handoffId, @Nullable String reason) implements HandingOff {}

    record EscalateHandoff(UUID requirementId, UUID handoffId, String reason) implements HandingOff {}

    /** Refused before the offer's due instant. */
    record ExpireHandoff(UUID requirementId, UUID handoffId) implements HandingOff, ByService {}

    record ClearReservation(UUID requirementId, UUID askId, String note) implements RequirementCommand {}

    /** @param to null where the actor takes the facet */
    record TakeOverFacet(
            UUID requirementId, Side side, @Nullable UUID to, String reason) implements RequirementCommand {}

    /** What this person held goes to the owners, else the manager; offers by and to the person end. */
    record FallBack(UUID requirementId, UUID person, FallBackCause cause) implements ByService {}

    record RecordBuildStarted(UUID requirementId, Side side, UUID taskId) implements Delivering, ByService {}

    record RecordBuilt(UUID requirementId, Side side) implements Delivering, ByService {}

    /** A contract moved, as far as this half is concerned. */
    record RecordContract(UUID requirementId, Side side, ContractStanding contract) implements Delivering, ByService {}

    record RecordRelease(UUID requirementId, UUID releaseId, List<Side> sides, String percent)
            implements Delivering, ByService {}

    record RecordRollback(UUID requirementId, UUID releaseId) implements Delivering, ByService {}

    record JudgeCriterion(
            UUID requirementId,
            UUID criterionId,
            Criterion.Judgement judgement,
            @Nullable Proof proof) implements Delivering {}

    record AcceptFacet(UUID requirementId, Side side, Map<Part, Long> seen) implements Delivering {}

    record RejectFacet(UUID requirementId, Side side, String reason, List<UUID> criteria) implements Delivering {}

    /** @param to {@link Life#SPECIFYING} or {@link Life#BUILDING}, earlier than where the facet is */
    record ReopenFacet(UUID requirementId, Side side, Life to, String reason) implements Delivering {}

    record PauseRequirement(UUID requirementId, String reason) implements Suspending {}

    record ResumeRequirement(UUID requirementId) implements Suspending {}

    record DeclineRequirement(UUID requirementId, String reason) implements Suspending {}

    record ArchiveRequirement(UUID requirementId) implements Suspending {}

    record SetTarget(UUID requirementId, long expectedVersion, Target target) implements Writing {}

    record DropTarget(UUID requirementId, long expectedVersion, String metric) implements Writing {}

    record CiteEvidence(UUID requirementId, UUID evidenceId, String note) implements Attaching {}

    record UnciteEvidence(UUID requirementId, UUID evidenceId, String reason) implements Attaching {}

    /** @param version 0 for the newest */
    record AttachDesign(UUID requirementId, UUID designId, long version) implements Attaching {}

    record DetachDesign(UUID requirementId, UUID designId, String reason) implements Attaching {}

    record JudgeFeasibility(UUID requirementId, UUID designId, AttachedDesign.Verdict verdict, String text)
            implements Attaching {}

    /** @param seen the version of each design that was looked at; empty where the attached ones are meant */
    record SignDesign(UUID requirementId, Map<UUID, Long> seen) implements Attaching {}

    record ReturnDesign(UUID requirementId, String reason, Map<UUID, Long> seen) implements Attaching {}

    /** @param debts one for each condition that is skipped */
    record ExpediteFacet(UUID requirementId, Side side, String reason, List<Owed> debts) implements Hurrying {}

    /** @param debtId of the new debt and its ask */
    record Owed(UUID debtId, String condition, String text, UUID owedBy, Instant dueAt) {
        public Owed {
            dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    record SettleDebt(UUID requirementId, UUID debtId, String note) implements Hurrying {}

    record StateHypothesis(UUID requirementId, Hypothesis hypothesis) implements Measuring {}

    /** By an owner or manager, or by a service that measured. */
    record RecordOutcome(UUID requirementId, Outcome outcome) implements Measuring {}

    record SplitRequirement(UUID requirementId, List<Piece> pieces, String reason) implements Regrouping {}

    /**
     * The piece comes to be.
     *
     * @param whole as it was right before it was split
     * @param by who split it
     */
    record TakeUpPiece(UUID requirementId, Piece piece, Requirement whole, UUID by, String reason)
            implements Regrouping, ByService {}

    record MergeRequirement(UUID requirementId, UUID into, String reason) implements Regrouping {}

    /** @param from as it was right before it was merged */
    record AbsorbMerged(UUID requirementId, Requirement from, String reason) implements Regrouping, ByService {}

    record UnmergeRequirement(UUID requirementId, String reason) implements Regrouping {}

    /** The other cannot take it up: nothing has happened. */
    record UndoMerge(UUID requirementId, UUID into, String reason) implements Regrouping, ByService {}

    /** @param to as it was right before it was merged */
    record GiveBackMerged(UUID requirementId, Requirement to, String reason) implements Regrouping, ByService {}
}
