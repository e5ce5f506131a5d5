package io.tandem.requirements.baseline.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.baseline.domain.BaselineCommand.CaptureBaseline;
import io.tandem.requirements.baseline.domain.BaselineEvent.BaselineCaptured;
import io.tandem.requirements.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named, frozen set of requirement versions.
 *
 * @param productId null before it is captured
 * @param by who captured it, null before
 */
public record Baseline(
        @Nullable UUID productId,
        String name,
        @Nullable String note,
        List<Frozen> requirements,
        @Nullable UUID by) {

    public static final Baseline NONE = new Baseline(null, "", null, List.of(), null);

    private static final int LINE = 200;
    private static final int NOTE = 2_000;
    private static final int MOST = 2_000;

    public List<BaselineEvent> decide(BaselineCommand command, Facts facts, Envelope e) {
        return switch (command) {
            case CaptureBaseline c -> capture(c, facts, e.actor().accountable());
        };
    }

    public Baseline evolve(BaselineEvent event) {
        return switch (event) {
            case BaselineCaptured e -> new Baseline(e.productId(), e.name(), e.note(), e.requirements(), e.by());
        };
    }

    public boolean exists() {
        return productId != null;
    }

    private List<BaselineEvent> capture(CaptureBaseline c, Facts facts, UUID person) {
        require(facts.crew().isMember(person) || facts.crew().leads(person), BaselineRule.BASELINE_COMES_FROM_THE_TEAM);
        requireText("name", c.name(), LINE);
        if (c.note() != null) {
            requireText("note", c.note(), NOTE);
        }
        if (exists()) {
            require(c.productId().equals(productId) && c.name().strip().equals(name), BaselineRule.BASELINE_IS_NEW);
            return List.of();
        }
        for (var chosen : c.chosen()) {
            require(
                    facts.present().stream().anyMatch(f -> f.requirementId().equals(chosen)),
                    BaselineRule.BASELINE_KNOWS_ITS_REQUIREMENTS,
                    Map.of("requirement", chosen.toString()));
        }
        var size = facts.present().size();
        require(size >= 1 && size <= MOST, BaselineRule.BASELINE_HOLDS_SOME_BUT_FEW, Map.of("most", "" + MOST));
        var inOrder = facts.present().stream()
                .sorted(Comparator.comparingLong(Baseline::number))
                .toList();
        return List.of(new BaselineCaptured(
                c.baselineId(),
                c.productId(),
                c.name().strip(),
                c.note(),
                inOrder,
                person,
                facts.crew().version()));
    }

    private static long number(Frozen frozen) {
        var key = frozen.key();
        return Long.parseLong(key, key.lastIndexOf('-') + 1, key.length(), 10);
    }

    private static void requireText(String name, String text, int most) {
        require(
                Text.says(text, most),
                BaselineRule.BASELINE_TEXT_FITS,
                Map.of("name", name, "most", String.valueOf(most)));
    }
}
