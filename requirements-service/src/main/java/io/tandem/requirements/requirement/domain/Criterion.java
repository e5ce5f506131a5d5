package io.tandem.requirements.requirement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before a facet is accepted.
 *
 * @param part the side it belongs to; {@link Part#COMMON} where it is joint
 * @param judgement null until judged; rewording takes a judgement back
 */
public record Criterion(
        UUID id,
        Part part,
        String text,
        @Nullable Judgement judgement,
        @Nullable Proof proof) {

    public enum Judgement {
        PASS,
        FAIL,
        BLOCKED
    }

    Criterion judged(@Nullable Judgement newest, @Nullable Proof shown) {
        return new Criterion(id, part, text, newest, shown);
    }
}
