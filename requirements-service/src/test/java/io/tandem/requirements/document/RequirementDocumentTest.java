package io.tandem.requirements.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.platform.web.Language;
import io.tandem.requirements.document.RequirementDocument.Entry;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Exemption;
import io.tandem.requirements.requirement.domain.FieldValue;
import io.tandem.requirements.requirement.domain.Link;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionConfirmed;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionProposed;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetSpecified;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementLinked;
import io.tandem.requirements.requirement.domain.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The document as it is written, held against a file people have read. */
class RequirementDocumentTest {

    private static final UUID CART = UUID.fromString("01980000-0000-7000-8000-000000000101");
    private static final UUID STOCK = UUID.fromString("01980000-0000-7000-8000-000000000102");
    private static final UUID LIN = UUID.fromString("01980000-0000-7000-8000-000000000011");

    private static Requirement of(RequirementEvent... events) {
        return List.of(events).stream().reduce(Requirement.NONE, Requirement::evolve, (a, _) -> a);
    }

    private static RequirementDrafted drafted(UUID id, String key, String title, String description, String module) {
        return new RequirementDrafted(
                id,
                key,
                new UUID(0, 1),
                title,
                description,
                null,
                module,
                LocalDate.of(2026, 12, 1),
                Priority.P0,
                null,
                null,
                LIN,
                Map.of(Side.FRONTEND, LIN, Side.BACKEND, LIN),
                1,
                0);
    }

    private static RequirementDocument document(Language language) {
        var cart = of(
                drafted(CART, "SHOP-1", "购物车 <b>改数量</b>", "# 大标题\n\n- 改数量后**合计**更新\n\n<script>alert(1)</script>", "交易"),
                new FacetSpecified(
                        CART,
                        Side.FRONTEND,
                        Map.of(
                                "layout",
                                        new FieldValue.Text(
                                                "左图右价，见 [稿](https://design.example/1)\n\n| a | b |\n|---|---|\n| 1 | 2 |"),
                                "interaction", new FieldValue.SameAs("SHOP-2"),
                                "responseTime", new FieldValue.Measured("300", "ms", "P95")),
                        List.of(),
                        1),
                new CriterionAdded(CART, new UUID(0, 2), Part.FRONTEND, "合计 300 ms 内更新", 2),
                new CriterionAdded(CART, new UUID(0, 3), Part.COMMON, "下单成功率 ≥ 99.5 %", 2),
                new RequirementLinked(CART, Link.Type.DEPENDS, STOCK, "可售数量"));
        var stock = of(
                drafted(STOCK, "SHOP-2", "库存", "", null),
                new ExemptionProposed(
                        STOCK, Side.FRONTEND, Exemption.Why.NOT_NEEDED, "没有页面", null, null, LIN, List.of(), 0),
                new ExemptionConfirmed(STOCK, Side.FRONTEND, LIN, List.of(), LIN, List.of(), 0));
        return new RequirementDocument(
                "电商平台",
                "",
                Instant.parse("2026-11-22T08:00:00Z"),
                List.of(new Entry(cart, State.SPECIFYING), new Entry(stock, State.READY)),
                Map.of(CART, "SHOP-1", STOCK, "SHOP-2"),
                new Wording(language));
    }

    private static void heldAgainst(String name, String text) throws IOException {
        var file = Path.of("src/test/resources/document", name);
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            throw new AssertionError(file + " was missing and is written now: read it, and commit it");
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void in_chinese_and_in_english_it_has_a_chapter_for_each_side() throws IOException {
        heldAgainst("zh.md", document(Language.ZH).markdown());
        heldAgainst("en.md", document(Language.EN).markdown());
    }

    @Test
    void the_page_prints_what_people_wrote_and_runs_nothing_of_it() {
        var page = Html.page("电商平台", document(Language.ZH).markdown(), Language.ZH);
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<html lang=\"zh-CN\">", "<h2>前端</h2>", "<strong>合计</strong>", "<blockquote>", "@media print")
                .contains("<td>购物车 &lt;b&gt;改数量&lt;/b&gt;</td>")
                .contains("href=\"https://design.example/1\"")
                .doesNotContain("<script", "<b>改");
        assertThat(Html.body("![x](https://spy.example/a.png) <img src=x onerror=alert(1)> [x](javascript:alert(1))"))
                .doesNotContain("<img", "href=\"javascript");
    }
}
