package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 待复核: what this requirement hangs on changed; each half that applies says whether it matters there.
 *
 * @param to the requirement that changed
 * @param changeId its change
 * @param blocking whether a half may not begin before it answered
 * @param sides that have to answer
 * @param answers given so far
 */
public record Suspicion(
        UUID id,
        Link.Type type,
        UUID to,
        UUID changeId,
        List<Difference> differences,
        boolean blocking,
        List<Side> sides,
        Map<Side, Answer> answers) {

    /** 无影响, 已调整, 有异议. */
    public enum Answer {
        NO_IMPACT,
        ADAPTED,
        /** The manager is asked; it stays open until somebody says otherwise. */
        DISPUTED;

        boolean settles() {
            return this != DISPUTED;
        }
    }

    public boolean waitsFor(Side side) {
        var answer = answers.get(side);
        return sides.contains(side) && (answer == null || !answer.settles());
    }

    UUID ask(Side side) {
        return Ask.idFor(id, Ask.Kind.RECHECK, side.name());
    }

    UUID dispute(Side side) {
        return Ask.idFor(id, Ask.Kind.RECHECK, "disputed/" + side);
    }

    Suspicion answered(Side side, Answer answer) {
        var all = new EnumMap<Side, Answer>(Side.class);
        all.putAll(answers);
        all.put(side, answer);
        return new Suspicion(id, type, to, changeId, differences, blocking, sides, all);
    }

    /** A half that does not apply has nothing to answer. */
    Suspicion without(Side side) {
        var left = sides.stream().filter(other -> other != side).toList();
        return new Suspicion(id, type, to, changeId, differences, blocking, left, answers);
    }
}
