package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.BUDGET_ADDS_UP;
import static io.tandem.requirements.requirement.domain.RequirementRule.TARGETS_ARE_FEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.TARGET_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.TARGET_IS_POSITIVE;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.DropTarget;
import io.tandem.requirements.requirement.domain.RequirementCommand.SetTarget;
import io.tandem.requirements.requirement.domain.RequirementEvent.TargetDropped;
import io.tandem.requirements.requirement.domain.RequirementEvent.TargetSet;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Targets of the whole: part of the common text, since both sides hang on them. */
final class Targets {

    private static final int MOST = 50;

    private Targets() {}

    static List<RequirementEvent> set(SetTarget c, Scene s) {
        var target = checked(c.target());
        var targets = s.requirement().targets();
        if (targets.contains(target)) {
            return List.of();
        }
        s.requireNewest(Part.COMMON, c.expectedVersion());
        var others = targets.stream()
                .filter(t -> !t.metric().equals(target.metric()))
                .count();
        require(others < MOST, TARGETS_ARE_FEW, Map.of("most", "" + MOST));
        return List.of(new TargetSet(s.id(), target, s.requirement().version(Part.COMMON) + 1));
    }

    static List<RequirementEvent> drop(DropTarget c, Scene s) {
        require(
                s.requirement().targets().stream().anyMatch(t -> t.metric().equals(c.metric())),
                TARGET_IS_KNOWN,
                Map.of(
                        "metric",
                        c.metric().length() <= 80 ? c.metric() : c.metric().substring(0, 80)));
        s.requireNewest(Part.COMMON, c.expectedVersion());
        return List.of(new TargetDropped(s.id(), c.metric(), s.requirement().version(Part.COMMON) + 1));
    }

    static Requirement evolve(Requirement r, TargetSet e) {
        var others =
                r.targets().stream().filter(t -> !t.metric().equals(e.target().metric()));
        return with(r, Stream.concat(others, Stream.of(e.target())).toList(), e.partVersion());
    }

    static Requirement evolve(Requirement r, TargetDropped e) {
        return with(
                r,
                r.targets().stream().filter(t -> !t.metric().equals(e.metric())).toList(),
                e.partVersion());
    }

    private static Requirement with(Requirement r, List<Target> targets, long version) {
        return Writing.versioned(r, Part.COMMON, version).with(next -> next.targets = targets);
    }

    private static Target checked(Target t) {
        var shares = new EnumMap<Side, String>(Side.class);
        t.shares().forEach((side, share) -> shares.put(side, positive("shares", share)));
        var target = new Target(
                Texts.present("metric", t.metric(), Texts.LINE),
                t.quality(),
                t.limit(),
                positive("value", t.value()),
                Texts.present("unit", t.unit(), Texts.LINE),
                shares);
        require(
                target.addsUp(),
                BUDGET_ADDS_UP,
                Map.of("sum", target.sum().toPlainString(), "value", target.value(), "unit", target.unit()));
        return target;
    }

    private static String positive(String name, String number) {
        var decimal = Texts.decimal(name, number);
        require(new BigDecimal(decimal).signum() >= 0, TARGET_IS_POSITIVE, Map.of("name", name));
        return decimal;
    }
}
