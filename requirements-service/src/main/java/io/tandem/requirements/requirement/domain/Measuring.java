package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.EDIT_STAYS_ON_OWN_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.HYPOTHESIS_COMES_BEFORE_RELEASE;
import static io.tandem.requirements.requirement.domain.RequirementRule.MEASURING_TAKES_DAYS;
import static io.tandem.requirements.requirement.domain.RequirementRule.OUTCOME_COMES_AFTER_RELEASE;
import static io.tandem.requirements.requirement.domain.RequirementRule.OUTCOME_COMES_FROM_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.OUTCOME_IS_OF_A_HYPOTHESIS;
import static io.tandem.requirements.requirement.domain.RequirementRule.OUTCOME_SPANS_DAYS;
import static io.tandem.requirements.requirement.domain.RequirementRule.TARGETS_ARE_FEW;

import io.tandem.requirements.requirement.domain.RequirementCommand.RecordOutcome;
import io.tandem.requirements.requirement.domain.RequirementCommand.StateHypothesis;
import io.tandem.requirements.requirement.domain.RequirementEvent.HypothesisStated;
import io.tandem.requirements.requirement.domain.RequirementEvent.OutcomeRecorded;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is expected is said before it is live, what came of it afterwards; neither is a text anybody approves. */
final class Measuring {

    private static final int DAYS = 365;
    private static final int GUARDS = 20;

    private Measuring() {}

    static List<RequirementEvent> decide(RequirementCommand.Measuring command, Scene s) {
        return switch (command) {
            case StateHypothesis c -> state(c, s);
            case RecordOutcome c -> record(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Measured event) {
        return switch (event) {
            case HypothesisStated e -> r.with(next -> next.effect = new Effect(e.hypothesis(), null));
            case OutcomeRecorded e -> r.with(next -> next.effect = r.effect().measured(e.outcome()));
        };
    }

    private static List<RequirementEvent> state(StateHypothesis c, Scene s) {
        require(s.mayWriteCommon(), EDIT_STAYS_ON_OWN_SIDE, Map.of("part", Part.COMMON.name()));
        var hypothesis = checked(c.hypothesis());
        if (hypothesis.equals(s.requirement().effect().hypothesis())) {
            return List.of();
        }
        require(!isLiveSomewhere(s.requirement()), HYPOTHESIS_COMES_BEFORE_RELEASE);
        return List.of(new HypothesisStated(s.id(), hypothesis, s.actor()));
    }

    private static boolean isLiveSomewhere(Requirement r) {
        return r.facets().values().stream().anyMatch(Facet::live);
    }

    private static Hypothesis checked(Hypothesis h) {
        require(h.windowDays() >= 1 && h.windowDays() <= DAYS, MEASURING_TAKES_DAYS, Map.of("most", "" + DAYS));
        require(h.guards().size() <= GUARDS, TARGETS_ARE_FEW, Map.of("most", "" + GUARDS));
        require(
                h.minimumSample() == null || h.minimumSample() > 0,
                RequirementRule.TARGET_IS_POSITIVE,
                Map.of("name", "minimumSample"));
        return new Hypothesis(
                Texts.present("text", h.text(), Texts.NOTE),
                Texts.present("metric", h.metric(), Texts.LINE),
                Texts.fits("definition", h.definition().strip(), Texts.NOTE),
                Texts.present("unit", h.unit(), Texts.LINE),
                decimal("baseline", h.baseline()),
                h.limit(),
                Texts.decimal("goal", h.goal()),
                h.windowDays(),
                h.minimumSample(),
                h.guards().stream()
                        .map(g -> new Hypothesis.Guard(
                                Texts.present("guards", g.metric(), Texts.LINE),
                                g.limit(),
                                Texts.decimal("guards", g.value()),
                                Texts.present("guards", g.unit(), Texts.LINE)))
                        .toList());
    }

    private static List<RequirementEvent> record(RecordOutcome c, Scene s) {
        var r = s.requirement();
        require(s.byService() || s.answersForAny() || s.manages(), OUTCOME_COMES_FROM_OWNER_OR_MANAGER);
        require(r.effect().hypothesis() != null, OUTCOME_IS_OF_A_HYPOTHESIS);
        var o = c.outcome();
        require(!o.to().isBefore(o.from()), OUTCOME_SPANS_DAYS);
        var outcome = new Outcome(
                o.id(),
                o.result(),
                decimal("value", o.value()),
                decimal("low", o.low()),
                decimal("high", o.high()),
                o.from(),
                o.to(),
                Texts.fits("text", o.text().strip(), Texts.NOTE));
        if (outcome.equals(r.effect().outcome())) {
            return List.of();
        }
        require(r.applicable().stream().allMatch(side -> r.facet(side).live()), OUTCOME_COMES_AFTER_RELEASE);
        return List.of(new OutcomeRecorded(s.id(), outcome, s.actor()));
    }

    private static @Nullable String decimal(String name, @Nullable String number) {
        return number == null ? null : Texts.decimal(name, number);
    }
}
