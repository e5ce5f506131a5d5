package io.tandem.requirements.contract.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a contract. Stored for ever: add, never change. */
public sealed interface ContractEvent {

    UUID contractId();

    /** What somebody waits for from now on. */
    default List<Ask> asks() {
        return List.of();
    }

    /** What nobody waits for any more. */
    default List<UUID> endedAsks() {
        return List.of();
    }

    /** The first version is on the table. */
    record ContractProposed(
            UUID contractId,
            UUID productId,
            UUID requirementId,
            String name,
            Document document,
            String note,
            UUID by,
            List<Ask> asks,
            long productVersion)
            implements ContractEvent {

        public ContractProposed {
            asks = List.copyOf(asks);
        }
    }

    /**
     * The next version is on the table, in place of one not yet agreed.
     *
     * @param needed the sides whose owners have to agree: the readers' where it breaks one
     * @param changes from the concluded version, counted by effect
     * @param broken the surfaces it breaks
     */
    record ContractRevised(
            UUID contractId,
            int version,
            Document document,
            String note,
            UUID by,
            @Nullable Imposed imposed,
            Set<Side> needed,
            Map<Change.Effect, Integer> changes,
            List<Broken> broken,
            List<Ask> asks,
            List<UUID> endedAsks,
            long productVersion)
            implements ContractEvent {

        public ContractRevised {
            needed = Sorted.set(needed);
            changes = Sorted.map(changes);
            broken = List.copyOf(broken);
            asks = List.copyOf(asks);
            endedAsks = List.copyOf(endedAsks);
        }
    }

    record ContractCountered(
            UUID contractId,
            int version,
            UUID by,
            List<Post> capacities,
            String text,
            List<Ask> asks,
            List<UUID> endedAsks,
            long productVersion)
            implements ContractEvent {

        public ContractCountered {
            capacities = List.copyOf(capacities);
            asks = List.copyOf(asks);
            endedAsks = List.copyOf(endedAsks);
        }
    }

    /**
     * @param sides one person may answer for both: then it is said once
     * @param asks for those who countered before and have not agreed
     */
    record ContractAgreed(
            UUID contractId,
            int version,
            UUID by,
            Set<Side> sides,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Ask> asks,
            List<UUID> endedAsks,
            long productVersion)
            implements ContractEvent {

        public ContractAgreed {
            sides = Sorted.set(sides);
            asks = List.copyOf(Objects.requireNonNullElse(asks, List.of())); // not in the first of them
            endedAsks = List.copyOf(endedAsks);
        }
    }

    /**
     * A version holds from now on.
     *
     * @param gaps by needs: what each surface lacks in it; surfaces that lack nothing are not named
     * @param asks to adapt what an imposed version broke
     */
    record ContractConcluded(
            UUID contractId, int version, Map<UUID, List<Gap>> gaps, List<Ask> asks, List<UUID> endedAsks)
            implements ContractEvent {

        public ContractConcluded {
            gaps = Sorted.map(gaps);
            asks = List.copyOf(asks);
            endedAsks = List.copyOf(endedAsks);
        }
    }

    /**
     * A surface says what it uses; of one that is not live this replaces what it said before.
     *
     * @param against the version the gaps were found in
     */
    record NeedsDeclared(
            UUID contractId,
            UUID needsId,
            UUID requirementId,
            String surface,
            List<Needs.Operation> operations,
            @Nullable Instant liveSince,
            int against,
            List<Gap> gaps,
            UUID by,
            List<UUID> endedAsks,
            long productVersion)
            implements ContractEvent {

        public NeedsDeclared {
            operations = List.copyOf(operations);
            gaps = List.copyOf(gaps);
            endedAsks = List.copyOf(endedAsks);
        }
    }

    record NeedsWithdrawn(
            UUID contractId,
            UUID needsId,
            UUID requirementId,
            String reason,
            UUID by,
            List<UUID> endedAsks,
            long productVersion)
            implements ContractEvent {

        public NeedsWithdrawn {
            endedAsks = List.copyOf(endedAsks);
        }
    }

    /** An owner knows these gaps and goes ahead; it counts once both sides' owners said so. */
    record GapsListed(
            UUID contractId,
            UUID requirementId,
            int version,
            List<Gap> gaps,
            UUID by,
            Set<Side> sides,
            List<Ask> asks,
            List<UUID> endedAsks,
            long productVersion)
            implements ContractEvent {

        public GapsListed {
            gaps = List.copyOf(gaps);
            sides = Sorted.set(sides);
            asks = List.copyOf(asks);
            endedAsks = List.copyOf(endedAsks);
        }
    }

    /** @param readers the needs that read the field */
    record FieldSunsetSet(
            UUID contractId,
            UUID sunsetId,
            @Nullable String operation,
            String field,
            String successor,
            Instant until,
            List<UUID> readers,
            UUID by,
            List<Ask> asks,
            long productVersion)
            implements ContractEvent {

        public FieldSunsetSet {
            readers = List.copyOf(readers);
            asks = List.copyOf(asks);
        }
    }

    /**
     * Seven days are left.
     *
     * @param readers the needs that still read the field
     */
    record FieldSunsetNeared(UUID contractId, UUID sunsetId, String field, Instant until, List<UUID> readers)
            implements ContractEvent {

        public FieldSunsetNeared {
            readers = List.copyOf(readers);
        }
    }

    record ContractRetired(UUID contractId, String reason, UUID by, List<UUID> endedAsks, long productVersion)
            implements ContractEvent {

        public ContractRetired {
            endedAsks = List.copyOf(endedAsks);
        }
    }
}
