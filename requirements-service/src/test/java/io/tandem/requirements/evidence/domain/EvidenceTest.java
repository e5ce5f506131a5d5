package io.tandem.requirements.evidence.domain;

import static io.tandem.requirements.People.CREW;
import static io.tandem.requirements.People.FE_DEV;
import static io.tandem.requirements.People.FE_OWNER;
import static io.tandem.requirements.People.PRODUCT;
import static io.tandem.requirements.People.REPORTER;
import static io.tandem.requirements.People.STRANGER;
import static io.tandem.requirements.People.by;
import static io.tandem.requirements.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.Refusals;
import io.tandem.requirements.StoredForm;
import io.tandem.requirements.evidence.domain.EvidenceCommand.RecordEvidence;
import io.tandem.requirements.evidence.domain.EvidenceCommand.ReviseEvidence;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRecorded;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRevised;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    static final Refusals REFUSALS = new Refusals();
    static final UUID E1 = id(501);
    static final Finding INTERVIEWS = new Finding(
            EvidenceKind.USER_INTERVIEW,
            "12 位用户下单流程访谈",
            "12 人中 7 人在选支付方式一步犹豫超过 10 秒。",
            "https://research.example.com/e1",
            LocalDate.of(2026, 11, 2));
    static final Finding SHORTER = new Finding(EvidenceKind.USER_INTERVIEW, "用户访谈", "7 人犹豫超过 10 秒。", null, null);
    static final EvidenceRecorded RECORDED = new EvidenceRecorded(E1, PRODUCT, INTERVIEWS, REPORTER, 1, 7);
    static final EvidenceRevised REVISED = new EvidenceRevised(E1, SHORTER, FE_DEV, 2, 7);

    @AfterAll
    static void every_rule_has_refused() {
        REFUSALS.metAll(EvidenceRule.values());
    }

    private static Evidence after(EvidenceEvent... events) {
        return List.of(events).stream().reduce(Evidence.NONE, Evidence::evolve, (a, _) -> a);
    }

    private static List<EvidenceEvent> decide(Evidence evidence, UUID person, EvidenceCommand command) {
        return evidence.decide(command, CREW, by(person));
    }

    private static void refused(EvidenceRule rule, Evidence evidence, UUID person, EvidenceCommand command) {
        REFUSALS.refused(rule, () -> decide(evidence, person, command));
    }

    private static RecordEvidence record(Finding finding) {
        return new RecordEvidence(E1, PRODUCT, finding);
    }

    private static ReviseEvidence revise(long seen, Finding finding) {
        return new ReviseEvidence(E1, seen, finding);
    }

    @Test
    void whoever_speaks_in_the_product_records_what_was_found_and_saying_it_again_changes_nothing() {
        assertThat(decide(Evidence.NONE, REPORTER, record(INTERVIEWS))).containsExactly(RECORDED);
        assertThat(decide(after(RECORDED), REPORTER, record(INTERVIEWS))).isEmpty();
        refused(EvidenceRule.EVIDENCE_IS_NEW, after(RECORDED), REPORTER, record(SHORTER));
        refused(EvidenceRule.EVIDENCE_IS_NEW, after(RECORDED), FE_DEV, record(INTERVIEWS));
        refused(EvidenceRule.EVIDENCE_COMES_FROM_THE_PRODUCT, Evidence.NONE, STRANGER, record(INTERVIEWS));
    }

    @Test
    void members_and_the_recorder_revise_what_they_have_seen() {
        var recorded = after(RECORDED);
        assertThat(decide(recorded, FE_DEV, revise(1, SHORTER))).containsExactly(REVISED);
        assertThat(decide(recorded, REPORTER, revise(1, SHORTER)))
                .containsExactly(new EvidenceRevised(E1, SHORTER, REPORTER, 2, 7));
        assertThat(decide(after(RECORDED, REVISED), FE_DEV, revise(1, SHORTER))).isEmpty();
        refused(EvidenceRule.EVIDENCE_VERSION_IS_THE_NEWEST, after(RECORDED, REVISED), FE_DEV, revise(1, INTERVIEWS));
        var ownersOwn = after(new EvidenceRecorded(E1, PRODUCT, INTERVIEWS, FE_OWNER, 1, 7));
        refused(EvidenceRule.EVIDENCE_IS_REVISED_BY_THE_TEAM, ownersOwn, REPORTER, revise(1, SHORTER));
        refused(EvidenceRule.EVIDENCE_IS_REVISED_BY_THE_TEAM, recorded, STRANGER, revise(1, SHORTER));
        refused(EvidenceRule.EVIDENCE_EXISTS, Evidence.NONE, FE_DEV, revise(1, SHORTER));
    }

    @Test
    void texts_are_there_fit_and_can_be_stored() {
        for (var text : List.of(" ", "字".repeat(20_001), "\ud800")) {
            refused(EvidenceRule.EVIDENCE_TEXT_FITS, Evidence.NONE, FE_DEV, record(saying("标题", text)));
        }
        refused(EvidenceRule.EVIDENCE_TEXT_FITS, Evidence.NONE, FE_DEV, record(saying("字".repeat(201), "有")));
        assertThat(decide(Evidence.NONE, FE_DEV, record(saying("字".repeat(200), "字".repeat(20_000)))))
                .hasSize(1);
        var script = new Finding(EvidenceKind.MARKET_RESEARCH, "漏斗", "数据", "javascript:alert(1)", null);
        refused(EvidenceRule.EVIDENCE_LINK_IS_A_WEB_ADDRESS, Evidence.NONE, FE_DEV, record(script));
    }

    private static Finding saying(String title, String text) {
        return new Finding(EvidenceKind.MARKET_RESEARCH, title, text, null, null);
    }

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(EvidenceEvent.class, RECORDED, REVISED);
    }
}
