package io.tandem.requirements.design.domain;

import static io.tandem.requirements.People.BE_DEV;
import static io.tandem.requirements.People.CREW;
import static io.tandem.requirements.People.FE_DEV;
import static io.tandem.requirements.People.FE_OWNER;
import static io.tandem.requirements.People.MANAGER;
import static io.tandem.requirements.People.PRODUCT;
import static io.tandem.requirements.People.by;
import static io.tandem.requirements.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.Refusals;
import io.tandem.requirements.StoredForm;
import io.tandem.requirements.design.domain.DesignCommand.RegisterDesign;
import io.tandem.requirements.design.domain.DesignCommand.RetireDesign;
import io.tandem.requirements.design.domain.DesignCommand.ReviseDesign;
import io.tandem.requirements.design.domain.DesignEvent.DesignRegistered;
import io.tandem.requirements.design.domain.DesignEvent.DesignRetired;
import io.tandem.requirements.design.domain.DesignEvent.DesignRevised;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DesignTest {

    static final Refusals REFUSALS = new Refusals();
    static final UUID D1 = id(601);
    static final Content V2 = new Content.Link("https://design.example.com/shop/checkout?v=2");
    static final Content V3 = new Content.Link("https://design.example.com/shop/checkout?v=3");
    static final Content SHEET = new Content.Tokens(Map.of(
            "color.brand", new Token("color", "\"#ff5000\""),
            "button.primary.background", new Token("color", "\"{color.brand}\"")));
    static final DesignRegistered REGISTERED = new DesignRegistered(
            D1, PRODUCT, Side.FRONTEND, DesignKind.LAYOUT, "结算页高保真稿", V2, V2.hash(), "初稿", FE_DEV, 1, 7);
    static final DesignRevised REVISED = new DesignRevised(D1, "结算页高保真稿", V3, V3.hash(), null, FE_DEV, 2, 7);
    static final DesignRetired RETIRED = new DesignRetired(D1, "已并入新稿", FE_OWNER, 7);

    @AfterAll
    static void every_rule_has_refused() {
        REFUSALS.metAll(
                DesignRule.values(),
                DesignRule.DESIGN_VERSION_EXISTS,
                DesignRule.DESIGN_FILE_IS_STORED,
                DesignRule.DESIGN_FILE_COMES_FROM_A_MEMBER);
    }

    private static Design after(DesignEvent... events) {
        return List.of(events).stream().reduce(Design.NONE, Design::evolve, (a, _) -> a);
    }

    private static List<DesignEvent> decide(Design design, UUID person, DesignCommand command) {
        return design.decide(command, CREW, by(person));
    }

    private static void refused(DesignRule rule, Design design, UUID person, DesignCommand command) {
        REFUSALS.refused(rule, () -> decide(design, person, command));
    }

    private static RegisterDesign register(DesignKind kind, Content content) {
        return new RegisterDesign(D1, PRODUCT, Side.FRONTEND, kind, "结算页高保真稿", content, "初稿");
    }

    private static RegisterDesign sheet(Map<String, Token> tokens) {
        return register(DesignKind.TOKENS, new Content.Tokens(tokens));
    }

    private static ReviseDesign revise(long seen, Content content) {
        return new ReviseDesign(D1, seen, null, content, null);
    }

    @Test
    void a_side_registers_its_design_and_saying_it_again_changes_nothing() {
        assertThat(decide(Design.NONE, FE_DEV, register(DesignKind.LAYOUT, V2))).containsExactly(REGISTERED);
        assertThat(decide(after(REGISTERED), FE_DEV, register(DesignKind.LAYOUT, V2)))
                .isEmpty();
        assertThat(decide(Design.NONE, MANAGER, register(DesignKind.LAYOUT, V2)))
                .hasSize(1);
        refused(DesignRule.DESIGN_IS_NEW, after(REGISTERED), FE_DEV, register(DesignKind.LAYOUT, V3));
        refused(DesignRule.DESIGN_COMES_FROM_ITS_SIDE, Design.NONE, BE_DEV, register(DesignKind.LAYOUT, V2));
    }

    @Test
    void a_new_version_is_what_says_something_else() {
        var design = after(REGISTERED);
        assertThat(decide(design, FE_DEV, revise(1, V3))).containsExactly(REVISED);
        assertThat(decide(design, FE_DEV, revise(1, V2))).isEmpty();
        assertThat(decide(design, FE_DEV, new ReviseDesign(D1, 1, "结算页", V2, null)))
                .containsExactly(new DesignRevised(D1, "结算页", V2, V2.hash(), null, FE_DEV, 2, 7));
        assertThat(after(REGISTERED, REVISED).edition(1).orElseThrow().hash()).isEqualTo(V2.hash());
        refused(DesignRule.DESIGN_VERSION_IS_THE_NEWEST, after(REGISTERED, REVISED), FE_DEV, revise(1, V2));
        refused(DesignRule.DESIGN_COMES_FROM_ITS_SIDE, design, BE_DEV, revise(1, V3));
        refused(DesignRule.DESIGN_EXISTS, Design.NONE, FE_DEV, revise(1, V3));
    }

    @Test
    void its_owner_or_the_manager_retires_it_once_and_then_it_stands_as_it_is() {
        var design = after(REGISTERED);
        assertThat(decide(design, FE_OWNER, new RetireDesign(D1, "已并入新稿"))).containsExactly(RETIRED);
        assertThat(decide(design, MANAGER, new RetireDesign(D1, "已并入新稿"))).hasSize(1);
        assertThat(decide(after(REGISTERED, RETIRED), FE_OWNER, new RetireDesign(D1, "再次")))
                .isEmpty();
        refused(DesignRule.DESIGN_IS_RETIRED_BY_OWNER_OR_MANAGER, design, FE_DEV, new RetireDesign(D1, "已并入新稿"));
        refused(DesignRule.DESIGN_TEXT_FITS, design, FE_OWNER, new RetireDesign(D1, " "));
        refused(DesignRule.DESIGN_STANDS, after(REGISTERED, RETIRED), FE_DEV, revise(1, V3));
    }

    @Test
    void what_it_holds_suits_its_kind() {
        refused(DesignRule.DESIGN_CONTENT_SUITS_ITS_KIND, Design.NONE, FE_DEV, register(DesignKind.TOKENS, V2));
        refused(DesignRule.DESIGN_CONTENT_SUITS_ITS_KIND, Design.NONE, FE_DEV, register(DesignKind.LAYOUT, SHEET));
        var local = new Content.Link("file:///etc/passwd");
        refused(DesignRule.DESIGN_LINK_IS_A_WEB_ADDRESS, Design.NONE, FE_DEV, register(DesignKind.LAYOUT, local));
    }

    @Test
    void a_file_is_known_by_the_hash_of_its_bytes() {
        var hash = "a".repeat(64);
        var file = new Content.File(hash, "结算页.png", "image/png", 2048);
        assertThat(decide(Design.NONE, FE_DEV, register(DesignKind.LAYOUT, file)))
                .singleElement()
                .satisfies(e -> assertThat(((DesignRegistered) e).hash()).isEqualTo(hash));
        var strange = new Content.File(hash, "结算页.png", "image png", 2048);
        refused(DesignRule.DESIGN_FILE_HAS_A_MEDIA_TYPE, Design.NONE, FE_DEV, register(DesignKind.LAYOUT, strange));
        var nameless = new Content.File(hash, " ", "image/png", 2048);
        refused(DesignRule.DESIGN_TEXT_FITS, Design.NONE, FE_DEV, register(DesignKind.LAYOUT, nameless));
    }

    @Test
    void tokens_have_names_and_values_and_stand_for_known_ones() {
        assertThat(decide(Design.NONE, FE_DEV, register(DesignKind.TOKENS, SHEET)))
                .hasSize(1);
        refused(DesignRule.TOKENS_ARE_SOME_BUT_FEW, Design.NONE, FE_DEV, sheet(Map.of()));
        var many = new HashMap<String, Token>();
        for (int i = 0; i <= 2_000; i++) {
            many.put("space.s" + i, new Token(null, "1"));
        }
        refused(DesignRule.TOKENS_ARE_SOME_BUT_FEW, Design.NONE, FE_DEV, sheet(many));
        for (var name : List.of("", "$value", "a..b", "a}b", "a.", "\"")) {
            refused(
                    DesignRule.TOKEN_NAME_HAS_ITS_SHAPE,
                    Design.NONE,
                    FE_DEV,
                    sheet(Map.of(name, new Token(null, "1"))));
        }
        var long1 = new Token("color", "\"" + "x".repeat(2_000) + "\"");
        refused(DesignRule.TOKEN_VALUE_FITS, Design.NONE, FE_DEV, sheet(Map.of("a", long1)));
        var dangling = Map.of("a", new Token(null, "\"{b}\""));
        refused(DesignRule.TOKEN_STANDS_FOR_A_KNOWN_ONE, Design.NONE, FE_DEV, sheet(dangling));
    }

    @Test
    void references_never_go_in_a_circle_however_long_and_however_deep_in_a_value() {
        var self = Map.of("a", new Token(null, "\"{a}\""));
        refused(DesignRule.TOKENS_STAND_IN_NO_CIRCLE, Design.NONE, FE_DEV, sheet(self));
        var composite = Map.of(
                "shadow", new Token("shadow", "{\"color\":\"{tint}\",\"blur\":\"{size}\"}"),
                "size", new Token(null, "4"),
                "tint", new Token(null, "[\"{shadow}\"]"));
        refused(DesignRule.TOKENS_STAND_IN_NO_CIRCLE, Design.NONE, FE_DEV, sheet(composite));
        var chain = new HashMap<String, Token>();
        chain.put("s0", new Token(null, "1"));
        for (int i = 1; i < 2_000; i++) {
            chain.put("s" + i, new Token(null, "\"{s" + (i - 1) + "}\""));
        }
        assertThat(decide(Design.NONE, FE_DEV, sheet(chain))).hasSize(1);
        chain.put("s0", new Token(null, "\"{s1999}\""));
        refused(DesignRule.TOKENS_STAND_IN_NO_CIRCLE, Design.NONE, FE_DEV, sheet(chain));
    }

    @Test
    void two_sheets_differ_token_by_token_and_followers_are_named() {
        var before = Map.of(
                "color.brand", new Token("color", "\"#ff5000\""),
                "button.background", new Token("color", "\"{color.brand}\""),
                "button.border", new Token("border", "{\"color\":\"{button.background}\"}"),
                "radius", new Token("dimension", "\"4px\""));
        var after = new HashMap<>(before);
        after.put("color.brand", new Token("color", "\"#0958d9\""));
        after.remove("radius");
        after.put("radius.small", new Token("dimension", "\"2px\""));
        var diff = TokenDiff.between(before, after);
        assertThat(diff.changes())
                .containsExactly(
                        new TokenDiff.Changed("color.brand", before.get("color.brand"), after.get("color.brand")),
                        new TokenDiff.Changed("radius", before.get("radius"), null),
                        new TokenDiff.Changed("radius.small", null, after.get("radius.small")));
        assertThat(diff.followers()).containsExactly("button.background", "button.border");
        assertThat(TokenDiff.between(before, before)).isEqualTo(new TokenDiff(List.of(), java.util.Set.of()));
    }

    @Test
    void equal_contents_have_equal_hashes_and_others_have_others() {
        var same = new Content.Tokens(new HashMap<>(((Content.Tokens) SHEET).tokens()));
        assertThat(same.hash()).isEqualTo(SHEET.hash()).matches("[0-9a-f]{64}");
        assertThat(V2.hash()).isNotEqualTo(V3.hash());
        assertThat(new Content.Tokens(Map.of("a", new Token("b", "1"))).hash())
                .isNotEqualTo(new Content.Tokens(Map.of("a", new Token(null, "1"))).hash());
    }

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        var sheet = new DesignRevised(D1, "设计规范 1.4", SHEET, SHEET.hash(), "品牌色", FE_DEV, 2, 7);
        StoredForm.check(DesignEvent.class, REGISTERED, sheet, RETIRED);
    }
}
