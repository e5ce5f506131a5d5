package io.tandem.requirements.contract.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a contract. */
public sealed interface ContractCommand {

    UUID contractId();

    record ProposeContract(
            UUID contractId, UUID productId, UUID requirementId, String name, Document document, String note)
            implements ContractCommand {}

    /** @param base the newest version when this one was made from it */
    record ReviseContract(
            UUID contractId,
            int base,
            Document document,
            String note,
            @Nullable Imposed imposed) implements ContractCommand {}

    record CounterContract(UUID contractId, int version, String text) implements ContractCommand {}

    record AgreeContract(UUID contractId, int version) implements ContractCommand {}

    /** @param needsId of a new declaration; one that replaces another keeps that one's */
    record DeclareNeeds(
            UUID contractId,
            UUID needsId,
            UUID requirementId,
            String surface,
            List<Needs.Operation> operations,
            @Nullable Instant liveSince)
            implements ContractCommand {}

    record WithdrawNeeds(UUID contractId, UUID needsId, String reason) implements ContractCommand {}

    /** An owner knows what is missing for a requirement and goes ahead. */
    record ListGaps(UUID contractId, UUID requirementId, int version) implements ContractCommand {}

    record SetFieldSunset(
            UUID contractId, UUID sunsetId, @Nullable String operation, String field, String successor, Instant until)
            implements ContractCommand {}

    /** Seven days before a sunset. */
    record AlarmSunset(UUID contractId, UUID sunsetId) implements ContractCommand {}

    record RetireContract(UUID contractId, String reason) implements ContractCommand {}
}
