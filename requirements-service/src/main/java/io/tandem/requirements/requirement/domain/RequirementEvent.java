package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a requirement. Stored for ever: add, never change. {@code partVersion} is the version of the edited
 * part from this event on; {@code versions} are the versions of parts somebody judged by; {@code productVersion} is the
 * version of the product whose owners, members and definition of ready were relied on; {@code capacities} are the posts
 * in which a person decided.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface RequirementEvent {

    UUID requirementId();

    /** What somebody waits for from now on. */
    default List<Ask> asks() {
        return List.of();
    }

    /** What nobody waits for any longer. */
    default List<UUID> endedAsks() {
        return List.of();
    }

    /** What is written changed. */
    sealed interface Written extends RequirementEvent {}

    /** Whether a facet applies changed. */
    sealed interface Exempted extends RequirementEvent {
        Side side();
    }

    /** A review moved. */
    sealed interface Reviewed extends RequirementEvent {}

    /** An offer moved. */
    sealed interface HandedOff extends RequirementEvent {
        UUID handoffId();

        Side side();
    }

    /** A facet changed hands without an acceptance. */
    sealed interface Moved extends RequirementEvent {
        Side side();

        UUID to();
    }

    /** Something agreed changes. */
    sealed interface Changed extends RequirementEvent {
        UUID changeId();
    }

    /** Who else writes, or what others would write. */
    sealed interface Proposed extends RequirementEvent {}

    /** What it hangs on changed, or somebody looked at that. */
    sealed interface Suspects extends RequirementEvent {}

    /** The work after approval moved. */
    sealed interface Delivered extends RequirementEvent {}

    /** What it rests on or is drawn in changed. */
    sealed interface Attached extends RequirementEvent {}

    /** Work began before everything was there, or what was skipped moved. */
    sealed interface Hurried extends RequirementEvent {}

    /** What is expected of it or came of it was said. */
    sealed interface Measured extends RequirementEvent {}

    /** Whether it is worked on at all changed. */
    sealed interface Suspended extends RequirementEvent {}

    /** @param holders of the facets from now on */
    record RequirementDrafted(
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
            @Nullable Source source,
            UUID drafter,
            Map<Side, UUID> holders,
            long partVersion,
            long productVersion)
            implements RequirementEvent {}

    /** All three as they read now. */
    record RequirementRewritten(
            UUID requirementId,
            String title,
            String description,
            @Nullable RequirementKind kind,
            long partVersion) implements Written {}

    /** To another module, or to none. */
    record RequirementMoved(UUID requirementId, @Nullable String module, long partVersion) implements Written {}

    /** All three as they are now. */
    record RequirementPrioritised(
            UUID requirementId,
            @Nullable Priority priority,
            @Nullable Rice rice,
            @Nullable LocalDate wantedBy,
            long partVersion)
            implements Written {}

    /**
     * One save of one writer.
     *
     * @param fields those that changed, by name
     * @param cleared names of those emptied
     */
    record FacetSpecified(
            UUID requirementId, Side side, Map<String, FieldValue> fields, List<String> cleared, long partVersion)
            implements Written {}

    record CriterionAdded(UUID requirementId, UUID criterionId, Part part, String text, long partVersion)
            implements Written {}

    record CriterionReworded(UUID requirementId, UUID criterionId, Part part, String text, long partVersion)
            implements Written {}

    record CriterionDropped(UUID requirementId, UUID criterionId, Part part, String reason, long partVersion)
            implements Written {}

    /** @param to the requirement that will meet it */
    record CriterionPostponed(UUID requirementId, UUID criterionId, Part part, UUID to, String reason, long partVersion)
            implements Written {}

    record RequirementLinked(UUID requirementId, Link.Type type, UUID to, String note) implements Written {}

    record RequirementUnlinked(UUID requirementId, Link.Type type, UUID to) implements Written {}

    record ExemptionProposed(
            UUID requirementId,
            Side side,
            Exemption.Why why,
            String reason,
            @Nullable UUID providedBy,
            @Nullable Long providerVersion,
            UUID by,
            List<Ask> asks,
            long productVersion)
            implements Exempted {}

    /**
     * From now on nobody holds the facet.
     *
     * @param formerHolder who did
     */
    record ExemptionConfirmed(
            UUID requirementId,
            Side side,
            UUID by,
            List<Addressee.Post> capacities,
            UUID formerHolder,
            List<UUID> endedAsks,
            long productVersion)
            implements Exempted {}

    record ExemptionDeclined(UUID requirementId, Side side, UUID by, String reason, List<UUID> endedAsks)
            implements Exempted {}

    /** The facet applies after all and is written anew. */
    record FacetReinstated(UUID requirementId, Side side, UUID holder, UUID by, String reason, long productVersion)
            implements Exempted {}

    /** @param sides whose halves are said to be written */
    record RequirementSubmitted(
            UUID requirementId,
            List<Side> sides,
            UUID by,
            Map<Part, Long> versions,
            List<Ask> asks,
            long productVersion)
            implements Reviewed {}

    record SubmissionWithdrawn(UUID requirementId, List<Side> sides, UUID by, List<UUID> endedAsks)
            implements Reviewed {}

    /** @param recordedBy who wrote it down, where the person did not */
    record VerdictGiven(
            UUID requirementId,
            UUID by,
            @Nullable UUID recordedBy,
            Verdict.Stance stance,
            String text,
            Map<Part, Long> versions,
            List<UUID> endedAsks)
            implements Reviewed {}

    /** @param designRequired whether the definition of ready asks for a signed design */
    record FacetApproved(
            UUID requirementId,
            Side side,
            UUID by,
            List<Addressee.Post> capacities,
            Map<Part, Long> versions,
            boolean designRequired,
            List<UUID> endedAsks,
            long productVersion)
            implements Reviewed {}

    /** An edit overtook approvals and verdicts: they count no longer and are asked for again. */
    record ReviewLapsed(
            UUID requirementId, List<Side> sides, List<UUID> verdictsBy, Map<Part, Long> versions, List<Ask> asks)
            implements Reviewed {}

    /**
     * @param sides that are written further
     *
     * @param missing what is asked for, item by item
     */
    record RequirementReturned(
            UUID requirementId,
            List<Side> sides,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            List<String> missing,
            List<UUID> endedAsks,
            long productVersion)
            implements Reviewed {}

    record HandoffOffered(
            UUID requirementId,
            UUID handoffId,
            Side side,
            Purpose purpose,
            Handoff.Mode mode,
            UUID giver,
            Addressee to,
            Instant dueAt,
            String message,
            HandoffPackage contents,
            String contentHash,
            List<Ask> asks,
            long productVersion)
            implements HandedOff {}

    record HandoffRepacked(
            UUID requirementId,
            UUID handoffId,
            Side side,
            @Nullable String message,
            HandoffPackage contents,
            String contentHash,
            List<Ask> asks,
            List<UUID> endedAsks)
            implements HandedOff {}

    /**
     * Somebody else changed what the package froze: it has to be packed again.
     *
     * @param by who changed it
     */
    record HandoffSuperseded(
            UUID requirementId, UUID handoffId, Side side, UUID by, List<Ask> asks, List<UUID> endedAsks)
            implements HandedOff {}

    record HandoffAccepted(
            UUID requirementId,
            UUID handoffId,
            Side side,
            Handoff.Mode mode,
            Purpose purpose,
            UUID from,
            UUID to,
            String contentHash,
            String text,
            List<Reservation> reservations,
            List<UUID> endedAsks,
            long productVersion)
            implements HandedOff {
        @Override
        public List<Ask> asks() {
            return reservations.stream().map(Reservation::ask).toList();
        }
    }

    record HandoffReturned(
            UUID requirementId,
            UUID handoffId,
            Side side,
            UUID by,
            Handoff.ReturnReason reason,
            String text,
            List<String> missing,
            List<UUID> endedAsks)
            implements HandedOff {}

    record HandoffCountered(
            UUID requirementId,
            UUID handoffId,
            Side side,
            UUID by,
            String conditions,
            List<Ask> asks,
            List<UUID> endedAsks)
            implements HandedOff {}

    record HandoffWithdrawn(
            UUID requirementId,
            UUID handoffId,
            Side side,
            Handoff.Cause cause,
            @Nullable String reason,
            List<UUID> endedAsks)
            implements HandedOff {}

    record HandoffExpired(UUID requirementId, UUID handoffId, Side side, Instant dueAt, List<UUID> endedAsks)
            implements HandedOff {}

    /**
     * The manager is asked to look.
     *
     * @param bounces earlier offers returned or countered in a row
     */
    record HandoffEscalated(
            UUID requirementId,
            UUID handoffId,
            Side side,
            int bounces,
            @Nullable String reason,
            List<Ask> asks) implements HandedOff {}

    record ReservationCleared(UUID requirementId, UUID askId, UUID by, String note) implements RequirementEvent {
        @Override
        public List<UUID> endedAsks() {
            return List.of(askId);
        }
    }

    record FacetTakenOver(
            UUID requirementId,
            Side side,
            UUID from,
            UUID to,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            long productVersion)
            implements Moved {}

    /** @param as the post in which the facet fell to them */
    record FacetFellBack(
            UUID requirementId,
            Side side,
            UUID from,
            UUID to,
            Addressee.Post as,
            FallBackCause cause,
            long productVersion)
            implements Moved {}

    /**
     * Somebody would change what was agreed.
     *
     * @param raised whether it is taken for more than its differences make it
     * @param sides whose owners take note before it takes effect
     * @param acknowledged those whose owner asked for it
     */
    record ChangeRequested(
            UUID requirementId,
            UUID changeId,
            ChangeClass as,
            boolean raised,
            List<Side> sides,
            List<Side> acknowledged,
            Edit edit,
            List<Difference> differences,
            Impact impact,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            List<Ask> asks,
            long productVersion)
            implements Changed {}

    /**
     * What was agreed is worded otherwise, at once; approvals count for the new text.
     *
     * @param sides that had agreed
     */
    record FacetCorrected(
            UUID requirementId,
            UUID changeId,
            List<Side> sides,
            List<Difference> differences,
            UUID by,
            Map<Part, Long> versions,
            Instant objectableUntil,
            long productVersion)
            implements Changed {}

    /** @param sides whose owners take note from now on */
    record ChangeRaised(
            UUID requirementId, UUID changeId, ChangeClass to, UUID by, String reason, List<Side> sides, List<Ask> asks)
            implements Changed {}

    record ChangeAcknowledged(
            UUID requirementId,
            UUID changeId,
            List<Side> sides,
            UUID by,
            List<Addressee.Post> capacities,
            List<UUID> endedAsks,
            long productVersion)
            implements Changed {}

    /**
     * Somebody says no; it is kept whatever is decided.
     *
     * @param byOwner of a side the change concerns
     * @param sides whose owner took note by saying so
     */
    record ChangeObjected(
            UUID requirementId,
            UUID changeId,
            UUID objectionId,
            UUID by,
            boolean byOwner,
            String text,
            List<Side> sides,
            List<Ask> asks,
            List<UUID> endedAsks)
            implements Changed {}

    /**
     * What becomes of a change; where it takes effect its edit stands before it in the same commit.
     *
     * @param sides the change concerns
     * @param reason null where nobody had objected
     * @param overruled objections that did not stop it
     * @param upheld objections that did
     * @param objectableUntil of what takes effect
     */
    record ChangeDecided(
            UUID requirementId,
            UUID changeId,
            Change.Status outcome,
            List<Side> sides,
            UUID by,
            List<Addressee.Post> capacities,
            @Nullable String reason,
            List<UUID> overruled,
            List<UUID> upheld,
            Map<Part, Long> versions,
            @Nullable Instant objectableUntil,
            List<UUID> endedAsks,
            long productVersion)
            implements Changed {}

    /** Somebody may write a facet who is neither its owner nor its holder. */
    record ContributorAdded(UUID requirementId, Side side, UUID person, UUID by) implements Proposed {}

    record ContributorRemoved(UUID requirementId, Side side, UUID person, UUID by) implements Proposed {}

    /** @param differences it would make */
    record EditProposed(
            UUID requirementId,
            UUID proposalId,
            Part part,
            Edit edit,
            List<Difference> differences,
            UUID by,
            String reason,
            List<Ask> asks,
            long productVersion)
            implements Proposed {}

    /** What it leads to stands after it in the same commit. */
    record EditAdopted(UUID requirementId, UUID proposalId, UUID by, List<UUID> endedAsks) implements Proposed {}

    /** @param reason null where the half does not apply any longer */
    record EditDeclined(
            UUID requirementId,
            UUID proposalId,
            UUID by,
            @Nullable String reason,
            List<UUID> endedAsks) implements Proposed {}

    /**
     * What this requirement hangs on changed.
     *
     * @param type how it hangs on it
     * @param to the requirement that changed
     * @param changeId its change
     * @param differences those that have to be looked at, each with the rule that fired
     * @param sides that have to answer
     */
    record LinkSuspected(
            UUID requirementId,
            UUID suspicionId,
            Link.Type type,
            UUID to,
            UUID changeId,
            List<Difference> differences,
            UUID changedBy,
            boolean blocking,
            List<Side> sides,
            List<Ask> asks)
            implements Suspects {}

    record SuspicionAnswered(
            UUID requirementId,
            UUID suspicionId,
            Side side,
            Suspicion.Answer answer,
            UUID by,
            List<Addressee.Post> capacities,
            String text,
            List<Ask> asks,
            List<UUID> endedAsks)
            implements Suspects {}

    record FacetReady(UUID requirementId, Side side, Map<Part, Long> versions, long productVersion)
            implements Delivered {}

    /** @param causes {@code approval}, {@code transfer}, {@code change}, {@code suspicion}, {@code contract}, {@code design}, or names of mandatory items now missing */
    record ReadinessLost(UUID requirementId, Side side, List<String> causes, long productVersion)
            implements Delivered {}

    /** A contract this half offers or relies on moved; a policy says how it stands now. */
    record ContractStood(UUID requirementId, Side side, ContractStanding contract) implements Delivered {}

    /** @param taskId the first build task of this facet */
    record FacetBuildStarted(UUID requirementId, Side side, UUID taskId, Map<Part, Long> versions)
            implements Delivered {}

    /** The owner is asked to accept. */
    record FacetBuilt(UUID requirementId, Side side, List<Ask> asks) implements Delivered {}

    record CriterionJudged(
            UUID requirementId,
            UUID criterionId,
            Part part,
            Criterion.Judgement judgement,
            @Nullable Proof proof,
            UUID by,
            Map<Part, Long> versions)
            implements Delivered {}

    record FacetAccepted(
            UUID requirementId,
            Side side,
            UUID by,
            List<Addressee.Post> capacities,
            Map<Part, Long> versions,
            List<UUID> endedAsks,
            long productVersion)
            implements Delivered {}

    /**
     * Back to building.
     *
     * @param criteria that are not met
     */
    record FacetRejected(
            UUID requirementId,
            Side side,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            List<UUID> criteria,
            List<UUID> endedAsks,
            long productVersion)
            implements Delivered {}

    /** @param to {@link Life#SPECIFYING} or {@link Life#BUILDING} */
    record FacetReopened(
            UUID requirementId,
            Side side,
            Life to,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            List<UUID> endedAsks,
            long productVersion)
            implements Delivered {}

    /** @param percent share of users, decimal number as text */
    record RequirementReleased(UUID requirementId, UUID releaseId, List<Side> sides, String percent)
            implements Delivered {}

    record ReleaseRolledBack(UUID requirementId, UUID releaseId, List<Side> sides) implements Delivered {}

    record RequirementPaused(UUID requirementId, UUID by, String reason, List<UUID> endedAsks) implements Suspended {}

    /** @param asks those that waited when it was suspended, and what fell due since */
    record RequirementResumed(UUID requirementId, UUID by, List<Ask> asks) implements Suspended {}

    record RequirementDeclined(UUID requirementId, UUID by, String reason, List<UUID> endedAsks) implements Suspended {}

    record RequirementArchived(UUID requirementId, UUID by, List<UUID> endedAsks) implements Suspended {}

    /** In the place of an earlier one of the same metric. */
    record TargetSet(UUID requirementId, Target target, long partVersion) implements Written {}

    record TargetDropped(UUID requirementId, String metric, long partVersion) implements Written {}

    /** @param evidenceVersion the newest when it was cited */
    record EvidenceCited(UUID requirementId, UUID evidenceId, long evidenceVersion, String note, UUID by)
            implements Attached {}

    record EvidenceUncited(UUID requirementId, UUID evidenceId, String reason, UUID by) implements Attached {}

    /**
     * In the place of an earlier version of the same design.
     *
     * @param hash of what this version holds
     */
    record DesignAttached(
            UUID requirementId,
            UUID designId,
            Side side,
            DesignKind kind,
            long version,
            String hash,
            UUID by,
            List<Ask> asks,
            List<UUID> endedAsks,
            long productVersion)
            implements Attached {}

    record DesignDetached(UUID requirementId, UUID designId, UUID by, String reason, List<UUID> endedAsks)
            implements Attached {}

    /** What the back end says of a prototype. */
    record FeasibilityJudged(
            UUID requirementId,
            UUID designId,
            long version,
            String hash,
            AttachedDesign.Verdict verdict,
            String text,
            UUID by,
            List<Addressee.Post> capacities,
            List<UUID> endedAsks,
            long productVersion)
            implements Attached {}

    /**
     * An owner stands behind all that is attached.
     *
     * @param sides whose owner that is
     * @param designs the content hash of each
     */
    record DesignSigned(
            UUID requirementId,
            List<Side> sides,
            UUID by,
            List<Addressee.Post> capacities,
            Map<UUID, String> designs,
            List<UUID> endedAsks,
            long productVersion)
            implements Attached {

        public DesignSigned {
            designs = Sorted.map(designs);
        }
    }

    /** An owner gives all that is attached back: nobody's signature stands. */
    record DesignReturned(
            UUID requirementId,
            UUID by,
            List<Addressee.Post> capacities,
            Map<UUID, String> designs,
            String reason,
            List<Ask> asks,
            List<UUID> endedAsks,
            long productVersion)
            implements Attached {

        public DesignReturned {
            designs = Sorted.map(designs);
        }
    }

    /** What is attached or asked for moved: other owners have to sign. */
    record SignatureAsked(UUID requirementId, List<Ask> asks, List<UUID> endedAsks) implements Attached {}

    /** Building begins at once. What is skipped follows as debts. */
    record RequirementExpedited(
            UUID requirementId,
            Side side,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            Map<Part, Long> versions,
            long productVersion)
            implements Hurried {}

    /** @param condition a cause of {@link ReadinessLost}, or the name of a mandatory item */
    record DebtIncurred(
            UUID requirementId,
            UUID debtId,
            Side side,
            String condition,
            String text,
            UUID owedBy,
            Instant dueAt,
            List<Ask> asks)
            implements Hurried {}

    /** Who owed it left. */
    record DebtPassedOn(
            UUID requirementId, UUID debtId, Side side, UUID from, UUID to, List<Ask> asks, List<UUID> endedAsks)
            implements Hurried {}

    /** @param note empty where the condition is met by now */
    record DebtSettled(UUID requirementId, UUID debtId, Side side, UUID by, String note, List<UUID> endedAsks)
            implements Hurried {}

    record HypothesisStated(UUID requirementId, Hypothesis hypothesis, UUID by) implements Measured {}

    record OutcomeRecorded(UUID requirementId, Outcome outcome, UUID by) implements Measured {}

    /**
     * Some criteria are the pieces' from now on.
     *
     * @param versions of the parts that lost one, from this event on
     */
    record RequirementSplit(
            UUID requirementId,
            List<Piece> pieces,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            Map<Part, Long> versions,
            long productVersion)
            implements RequirementEvent {}

    /** It leads to another from now on. */
    record RequirementMerged(
            UUID requirementId,
            UUID into,
            UUID by,
            List<Addressee.Post> capacities,
            String reason,
            List<UUID> endedAsks,
            long productVersion)
            implements Suspended {}

    /** @param asks those that waited when it was merged, and what fell due since */
    record RequirementUnmerged(UUID requirementId, UUID from, UUID by, String reason, List<Ask> asks)
            implements Suspended {}
}
