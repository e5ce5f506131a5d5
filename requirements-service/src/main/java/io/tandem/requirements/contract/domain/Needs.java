package io.tandem.requirements.contract.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one surface of a requirement uses of a contract.
 *
 * @param liveSince since when released software relies on it, null where none does yet
 */
public record Needs(
        UUID id,
        UUID requirementId,
        String surface,
        List<Operation> operations,
        @Nullable Instant liveSince) {

    public Needs {
        operations = List.copyOf(operations);
    }

    /**
     * The use of one operation.
     *
     * @param operation its operationId, or method and path: {@code POST /payments}
     * @param sends fields of the request: of its body, path or query
     * @param reads fields of the successful response, {@code items[].price} for a field of a list's elements
     * @param errors error codes it handles: values of an error body's field, or status codes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Operation(
            String operation,
            List<String> sends,
            List<String> reads,
            List<String> errors,
            @Nullable Latency latency) {

        public Operation {
            sends = List.copyOf(sends);
            reads = List.copyOf(reads);
            errors = List.copyOf(errors);
        }
    }

    /**
     * How long an answer may take.
     *
     * @param value a decimal
     * @param at of which share of the answers: {@code p95}
     */
    public record Latency(String value, String unit, String at) {}

    boolean isLive() {
        return liveSince != null;
    }

    boolean isOf(UUID requirement, String name) {
        return requirementId.equals(requirement) && surface.equals(name);
    }

    /** Whether it reads a field, or one inside it, of an operation or, where none is named, of any. */
    boolean reads(@Nullable String operation, String field) {
        return operations.stream()
                .filter(use -> operation == null || use.operation().equals(operation))
                .flatMap(use -> use.reads().stream())
                .anyMatch(read -> FieldPath.within(field, read));
    }
}
