package io.tandem.requirements.contract.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.contract.domain.ContractEvent.ContractAgreed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractConcluded;
import io.tandem.requirements.contract.domain.ContractEvent.ContractCountered;
import io.tandem.requirements.contract.domain.ContractEvent.ContractProposed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRetired;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRevised;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetNeared;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetSet;
import io.tandem.requirements.contract.domain.ContractEvent.GapsListed;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsDeclared;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsWithdrawn;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored events of a contract → who negotiates what, which pages a revision breaks, who waits for whom. */
@Component
class ContractPublisher implements Translation<ContractEvent> {

    @Override
    public Class<ContractEvent> events() {
        return ContractEvent.class;
    }

    @Override
    public Publication publish(ContractEvent event, Recorded recorded) {
        var id = event.contractId();
        var asks = event.asks().stream().map(Waiting::of).toList();
        var ended = event.endedAsks();
        return switch (event) {
            case ContractProposed e ->
                tell(
                        "proposed",
                        id,
                        new Proposed(
                                id,
                                e.productId(),
                                e.requirementId(),
                                e.name(),
                                e.document().hash(),
                                asks));
            case ContractRevised e -> tell("revised", id, revised(e, asks));
            case ContractCountered e -> tell("countered", id, new Said(id, e.version(), e.by(), null, asks, ended));
            case ContractAgreed e -> tell("agreed", id, new Said(id, e.version(), e.by(), e.sides(), asks, ended));
            case ContractConcluded e ->
                tell("concluded", id, new Concluded(id, e.version(), e.gaps().keySet(), asks, ended));
            case NeedsDeclared e ->
                tell(
                        "needs-declared",
                        id,
                        new Declared(
                                id,
                                e.needsId(),
                                e.requirementId(),
                                e.surface(),
                                e.liveSince(),
                                e.gaps().size(),
                                ended));
            case NeedsWithdrawn e ->
                tell("needs-withdrawn", id, new Withdrawn(id, e.needsId(), e.requirementId(), ended));
            case GapsListed e ->
                tell(
                        "gaps-listed",
                        id,
                        new Listed(
                                id,
                                e.requirementId(),
                                e.version(),
                                e.by(),
                                e.sides(),
                                e.gaps().size(),
                                asks,
                                ended));
            case FieldSunsetSet e ->
                tell(
                        "field-sunset-set",
                        id,
                        new Sunset(
                                id,
                                e.sunsetId(),
                                e.operation(),
                                e.field(),
                                e.successor(),
                                e.until(),
                                e.readers(),
                                asks));
            case FieldSunsetNeared e ->
                tell(
                        "field-sunset-neared",
                        id,
                        new Sunset(id, e.sunsetId(), null, e.field(), null, e.until(), e.readers(), asks));
            case ContractRetired _ -> tell("retired", id, new Retired(id, ended));
        };
    }

    private static Revised revised(ContractRevised e, List<Waiting> asks) {
        var imposed = e.imposed();
        return new Revised(
                e.contractId(),
                e.version(),
                e.document().hash(),
                imposed == null ? null : imposed.by(),
                imposed == null ? null : imposed.adaptBy(),
                e.broken().stream()
                        .map(b -> new Reader(b.needsId(), b.requirementId(), b.surface()))
                        .toList(),
                asks,
                e.endedAsks());
    }

    private static Publication tell(String what, UUID contractId, Object data) {
        return new Publication("tandem.requirements.contract." + what + ".v1", contractId, data);
    }

    @JsonInclude(Include.NON_EMPTY)
    record Proposed(
            UUID contractId,
            UUID productId,
            UUID requirementId,
            String name,
            String documentHash,
            List<Waiting> asks) {}

    /** @param broken the surfaces whose owners have to agree before it holds */
    @JsonInclude(Include.NON_EMPTY)
    record Revised(
            UUID contractId,
            int version,
            String documentHash,
            @Nullable String imposedBy,
            @Nullable Instant adaptBy,
            List<Reader> broken,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    record Reader(UUID needsId, UUID requirementId, String surface) {}

    @JsonInclude(Include.NON_EMPTY)
    record Said(
            UUID contractId,
            int version,
            UUID byId,
            @Nullable Set<Side> sides,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    /** @param gaps the needs that lack something in it */
    @JsonInclude(Include.NON_EMPTY)
    record Concluded(UUID contractId, int version, Set<UUID> gaps, List<Waiting> asks, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Declared(
            UUID contractId,
            UUID needsId,
            UUID requirementId,
            String surface,
            @Nullable Instant liveSince,
            int gaps,
            List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Withdrawn(UUID contractId, UUID needsId, UUID requirementId, List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Listed(
            UUID contractId,
            UUID requirementId,
            int version,
            UUID byId,
            Set<Side> sides,
            int gaps,
            List<Waiting> asks,
            List<UUID> endedAsks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Sunset(
            UUID contractId,
            UUID sunsetId,
            @Nullable String operation,
            String field,
            @Nullable String successor,
            Instant until,
            List<UUID> readers,
            List<Waiting> asks) {}

    @JsonInclude(Include.NON_EMPTY)
    record Retired(UUID contractId, List<UUID> endedAsks) {}

    record Waiting(
            UUID id,
            String kind,
            UUID from,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks) {

        static Waiting of(Ask ask) {
            var to = new To(ask.to().person(), ask.to().post());
            return new Waiting(ask.id(), ask.kind().name(), ask.from(), to, ask.dueAt(), ask.blocks());
        }
    }

    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}
}
