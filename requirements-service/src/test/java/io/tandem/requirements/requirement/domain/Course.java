package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;

import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AttachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.ExpediteFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.Owed;
import io.tandem.requirements.requirement.domain.RequirementCommand.SplitRequirement;
import io.tandem.requirements.requirement.domain.Surroundings.Drawing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the story rests on and is drawn in, owes, expects and becomes. */
final class Course {

    static final UUID INTERVIEWS = uuid(501);
    static final UUID LAYOUT_V = uuid(601);
    static final UUID PROTOTYPE = uuid(602);
    static final UUID SCHEMA = uuid(603);
    static final UUID RETIRED = uuid(604);
    static final UUID DEBT = uuid(701);
    static final UUID PIECE = uuid(801);
    static final UUID PAUSED = uuid(802);

    static final Surroundings AROUND = new Surroundings(
            Map.of(INTERVIEWS, 2L),
            Map.of(
                    LAYOUT_V, new Drawing(Side.FRONTEND, DesignKind.LAYOUT, 2, hashes("a"), false),
                    PROTOTYPE, new Drawing(Side.FRONTEND, DesignKind.PROTOTYPE, 2, hashes("b"), false),
                    SCHEMA, new Drawing(Side.BACKEND, DesignKind.DATA_MODEL, 2, hashes("c"), false),
                    RETIRED, new Drawing(Side.FRONTEND, DesignKind.LAYOUT, 2, hashes("d"), true)),
            Map.of(OTHER, Standing.OPEN, PAUSED, Standing.PAUSED));

    /** A team whose definition of ready asks both sides for a design. */
    static final Team DRAWN = new Team(
            PRODUCT,
            8,
            TEAM.owners(),
            MANAGER,
            TEAM.members(),
            Map.of(Side.FRONTEND, with(Side.FRONTEND), Side.BACKEND, with(Side.BACKEND)));

    static final Team SOLO_DRAWN =
            new Team(PRODUCT, 8, SOLO.owners(), MANAGER, SOLO.members(), DRAWN.definitionOfReady());

    static final Target BUDGET = new Target(
            "点击提交到唤起支付",
            Target.Quality.PERFORMANCE,
            Target.Limit.AT_MOST,
            "2000",
            "ms",
            Map.of(Side.FRONTEND, "1200", Side.BACKEND, "800"));

    static final Hypothesis HYPOTHESIS = new Hypothesis(
            "单页结算会让转化率上升",
            "结算页转化率",
            "支付成功的会话数 / 进入结算页的会话数",
            "%",
            "61.8",
            Target.Limit.AT_LEAST,
            "65.0",
            14,
            20000L,
            List.of(new Hypothesis.Guard("7 日退款率", Target.Limit.AT_MOST, "2.4", "%")));

    private Course() {}

    private static Map<Long, String> hashes(String letter) {
        return Map.of(1L, letter.repeat(63) + "1", 2L, letter.repeat(63) + "2");
    }

    private static List<String> with(Side side) {
        return Stream.concat(READY.get(side).stream(), Stream.of("design")).toList();
    }

    static Facts facts(Team team) {
        return new Facts(
                team, Map.of(OTHER, other(Life.READY, Side.values()), PAUSED, other(Life.READY)), Impact.NONE, AROUND);
    }

    static RequirementSpec in(Team team, RequirementSpec spec) {
        return new RequirementSpec(spec.history(), facts(team), spec.now());
    }

    static AttachDesign attach(UUID design) {
        return new AttachDesign(ID, design, 1);
    }

    static ExpediteFacet expedite(Side side, String... conditions) {
        var debts = Stream.of(conditions)
                .map(condition -> new Owed(
                        new UUID(DEBT.getMostSignificantBits(), condition.hashCode()), condition, "上线后补", FE_DEV, DUE))
                .toList();
        return new ExpediteFacet(ID, side, "支付渠道证书今晚到期", debts);
    }

    static SplitRequirement split(UUID... criteria) {
        return new SplitRequirement(ID, List.of(new Piece(PIECE, "SHOP-9", "支付结果页", List.of(criteria))), "两件事");
    }

    static Outcome outcome(Outcome.Result result) {
        return new Outcome(
                uuid(901), result, "66.1", "64.9", "67.3", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 14), "");
    }

    /** Approved by both owners, ready where no design is asked for. */
    static RequirementSpec approved(Team team) {
        return in(team, drafted())
                .after(FE_OWNER, specify(Side.FRONTEND, 0, FRONTEND))
                .after(BE_OWNER, specify(Side.BACKEND, 0, backend()))
                .after(FE_OWNER, criterion(C1, Part.FRONTEND))
                .after(FE_OWNER, criterion(C2, Part.COMMON))
                .after(FE_OWNER, submit())
                .after(FE_OWNER, approve(Side.FRONTEND))
                .after(BE_OWNER, approve(Side.BACKEND));
    }

    static Map<String, FieldValue> backend() {
        return Map.of(
                "architecture", new FieldValue.Text("独立部署"),
                "dataProcessing", new FieldValue.Text("幂等"),
                "interfaceDesign", new FieldValue.None("沿用"),
                "performance", new FieldValue.Measured("300", "ms", null));
    }
}
