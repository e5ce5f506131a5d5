package io.tandem.requirements.hints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tandem.platform.web.Language;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.FieldValue;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetSpecified;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Vague words and missing measures, in both languages; good sentences are left alone. */
class HintTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID LIN = UUID.randomUUID();

    private static List<Hint> hints(String description, String criterion, Language language) {
        var requirement = Requirement.NONE
                .evolve(new RequirementDrafted(
                        ID,
                        "SHOP-1",
                        ID,
                        "购物车",
                        description,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LIN,
                        Map.of(Side.FRONTEND, LIN, Side.BACKEND, LIN),
                        1,
                        0))
                .evolve(new CriterionAdded(ID, ID, Part.COMMON, criterion, 2));
        return Hint.of(requirement, language);
    }

    @Test
    void vague_words_are_shown_where_they_stand_with_what_could_stand_instead() {
        assertThat(hints("改数量后要快速更新，界面友好", "合计 300 ms 内更新", Language.ZH))
                .extracting(Hint::pointer, Hint::word, Hint::from, Hint::to)
                .containsExactly(tuple("/description", "快速", 5, 7), tuple("/description", "友好", 12, 14));
        assertThat(hints("Make it user-friendly and fast, breakfast stays", "returns 200", Language.EN))
                .extracting(Hint::word)
                .containsExactly("user-friendly", "fast");
        assertThat(hints("要快速", "返回 200", Language.EN).getFirst().advice()).startsWith("say how fast");
    }

    @Test
    void a_criterion_nobody_can_judge_is_asked_for_its_measure() {
        assertThat(hints("", "体验良好", Language.ZH)).extracting(Hint::code).containsExactly("no-measure");
        assertThat(hints("", "合计在 300 ms 内更新", Language.ZH)).isEmpty();
        assertThat(hints("", "未登录时显示登录框", Language.ZH)).isEmpty();
        assertThat(hints("", "good experience", Language.EN))
                .extracting(Hint::code)
                .containsExactly("no-measure");
        assertThat(hints("", "The cart shows the total", Language.EN)).isEmpty();
    }

    @Test
    void fields_are_read_too_and_a_half_without_criteria_is_told() {
        var requirement = Requirement.NONE
                .evolve(new RequirementDrafted(
                        ID,
                        "SHOP-1",
                        ID,
                        "购物车",
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LIN,
                        Map.of(Side.FRONTEND, LIN, Side.BACKEND, LIN),
                        1,
                        0))
                .evolve(new FacetSpecified(
                        ID, Side.FRONTEND, Map.of("layout", new FieldValue.Text("适当留白")), List.of(), 1));
        assertThat(Hint.of(requirement, Language.ZH))
                .extracting(Hint::pointer, Hint::code)
                .containsExactly(
                        tuple("/facets/FRONTEND/fields/layout", "vague-word"),
                        tuple("/facets/FRONTEND", "no-criteria"),
                        tuple("/facets/BACKEND", "no-criteria"));
    }
}
