package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.UUID;

/**
 * 欠项: a condition that was skipped when somebody started at once.
 *
 * @param id of its ask
 * @param condition as {@link RequirementEvent.ReadinessLost} names them
 * @param owedBy who makes it good
 */
public record Debt(UUID id, Side side, String condition, String text, UUID owedBy, Instant dueAt, boolean settled) {

    Debt owedBy(UUID person) {
        return new Debt(id, side, condition, text, person, dueAt, settled);
    }

    Debt settle() {
        return new Debt(id, side, condition, text, owedBy, dueAt, true);
    }
}
