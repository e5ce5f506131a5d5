package io.tandem.requirements.contract.domain;

import static io.tandem.requirements.contract.domain.ContractRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.domain.ContractCommand.*;
import io.tandem.requirements.contract.domain.ContractEvent.*;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Crew;
import io.tandem.requirements.model.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The story of the payment interface, and every refusal. */
class ContractTest {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final UUID PAY = id(1);
    static final UUID SHOP = id(2);
    static final UUID PAYMENT = id(3);
    static final UUID CHECKOUT = id(4);
    static final UUID N1 = id(5);
    static final UUID N2 = id(6);
    static final UUID SUNSET = id(7);
    static final UUID LIN = id(11);
    static final UUID ZHOU = id(12);
    static final UUID HE = id(13);
    static final UUID WU = id(14);
    static final UUID BOSS = id(15);
    static final Crew CREW = new Crew(
            SHOP,
            7,
            Set.of(LIN, ZHOU, HE, WU, BOSS),
            Map.of(HE, Set.of(Side.FRONTEND), WU, Set.of(Side.BACKEND)),
            Map.of(Side.FRONTEND, LIN, Side.BACKEND, ZHOU),
            BOSS);
    static final Crew SOLO =
            new Crew(SHOP, 7, Set.of(LIN), Map.of(), Map.of(Side.FRONTEND, LIN, Side.BACKEND, LIN), LIN);
    static final Document V1 = document("a");
    static final Document V2 = document("b");
    static final Document V3 = document("c");
    static final Change RENAMED = new Change(
            "GET /payments/{paymentNo}",
            Change.Where.RESPONSE,
            "payAmount",
            "property-removed",
            "",
            Change.Effect.BREAKING);
    static final List<Needs.Operation> USES = List.of(new Needs.Operation(
            "getPayment",
            List.of("paymentNo"),
            List.of("payAmount", "status"),
            List.of(),
            new Needs.Latency("100", "ms", "p95")));
    static final Gap GAP = new Gap("getPayment", Gap.Use.READS, "payAmount", Gap.Status.MISSING);
    private static final Set<ContractRule> HIT = EnumSet.noneOf(ContractRule.class);

    Contract contract = Contract.NONE;
    Crew crew = CREW;
    Instant now = NOW;
    Map<UUID, List<Gap>> gaps = Map.of();
    List<Broken> broken = List.of();
    List<String> unknown = List.of();

    static UUID id(int n) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }

    static Document document(String letter) {
        return new Document(letter.repeat(64), "3.0.3", "支付接口", "1", 3);
    }

    List<ContractEvent> decide(UUID by, ContractCommand command) {
        return decide(Actor.person(by), command, contract.revision());
    }

    List<ContractEvent> decide(Actor by, ContractCommand command, long seen) {
        var facts = new Facts(
                crew,
                Map.of(PAYMENT, Map.of(Side.BACKEND, ZHOU), CHECKOUT, Map.of(Side.FRONTEND, HE)),
                new Facts.Findings(seen, gaps, Map.of(Change.Effect.BREAKING, broken.size()), broken, unknown));
        return contract.decide(command, facts, new Envelope(now, by, null));
    }

    List<ContractEvent> after(UUID by, ContractCommand command) {
        var events = decide(by, command);
        assertThat(events).as("something happens").isNotEmpty();
        events.forEach(e -> contract = contract.evolve(e));
        assertThat(decide(by, command)).as("said again it changes nothing").isEmpty();
        return events;
    }

    void refused(UUID by, ContractCommand command, ContractRule rule) {
        refused(Actor.person(by), command, contract.revision(), rule);
    }

    void refused(Actor by, ContractCommand command, long seen, ContractRule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> decide(by, command, seen));
        assertThat(refusal).as(rule.id()).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(List.of(refusal.zh(), refusal.en())).noneMatch(s -> s.contains("{") || s.contains("}"));
        HIT.add(rule);
    }

    static ProposeContract proposal() {
        return new ProposeContract(PAY, SHOP, PAYMENT, "支付接口", V1, "金额为元");
    }

    static ReviseContract revision(int base, Document document) {
        return new ReviseContract(PAY, base, document, "", null);
    }

    static DeclareNeeds needs(UUID id, String surface, Instant live) {
        return new DeclareNeeds(PAY, id, CHECKOUT, surface, USES, live);
    }

    void concluded() {
        after(ZHOU, proposal());
        after(LIN, new CounterContract(PAY, 1, "金额请用分"));
        after(ZHOU, revision(1, V2));
        after(LIN, new AgreeContract(PAY, 2));
    }

    void read() {
        concluded();
        after(HE, needs(N1, "H5 结算页", null));
    }

    void brokenBy(Change change) {
        broken = List.of(new Broken(N1, CHECKOUT, "H5 结算页", List.of(change)));
    }

    @Test
    void proposed_countered_revised_and_agreed_it_is_concluded() {
        assertThat(after(ZHOU, proposal())).hasSize(2).last().isInstanceOf(ContractAgreed.class);
        assertThat(contract.asks()).extracting(Ask::blocks).containsExactly(List.of(Side.FRONTEND));
        after(LIN, new CounterContract(PAY, 1, "金额请用分"));
        assertThat(contract.asks()).extracting(Ask::blocks).containsExactly(List.of(Side.BACKEND));
        after(ZHOU, revision(1, V2));
        assertThat(contract.concluded()).isZero();
        assertThat(after(LIN, new AgreeContract(PAY, 2))).last().isInstanceOf(ContractConcluded.class);
        assertThat(contract.concluded()).isEqualTo(2);
        assertThat(contract.asks()).isEmpty();
        assertThat(decide(ZHOU, new AgreeContract(PAY, 2))).isEmpty();
    }

    @Test
    void who_countered_is_asked_again_once_the_other_side_agrees() {
        after(WU, proposal());
        after(LIN, new CounterContract(PAY, 1, "金额请用分"));
        after(ZHOU, new CounterContract(PAY, 1, "渠道只给元"));
        after(LIN, new AgreeContract(PAY, 1));
        assertThat(contract.asks()).extracting(Ask::blocks).containsExactly(List.of(Side.BACKEND));
        after(ZHOU, new AgreeContract(PAY, 1));
        assertThat(contract.concluded()).isEqualTo(1);
        assertThat(contract.asks()).isEmpty();
    }

    @Test
    void who_answers_for_both_sides_says_it_once() {
        crew = SOLO;
        var events = after(LIN, proposal());
        assertThat(events).hasSize(3);
        assertThat(((ContractAgreed) events.get(1)).sides()).containsExactly(Side.FRONTEND, Side.BACKEND);
        assertThat(contract.concluded()).isEqualTo(1);
    }

    @Test
    void a_member_proposes_and_both_owners_are_asked() {
        after(WU, proposal());
        assertThat(contract.asks()).hasSize(2);
    }

    @Test
    void a_revision_nobody_reads_passes_at_once() {
        read();
        var events = after(ZHOU, revision(2, V3));
        assertThat(events).hasSize(3);
        assertThat(contract.concluded()).isEqualTo(3);
        assertThat(contract.asks()).isEmpty();
    }

    @Test
    void a_revision_that_breaks_a_page_waits_for_its_owner_and_the_old_version_stands() {
        read();
        brokenBy(RENAMED);
        var revised = (ContractRevised) after(ZHOU, revision(2, V3)).getFirst();
        assertThat(revised.broken()).extracting(Broken::surface).containsExactly("H5 结算页");
        assertThat(contract.concluded()).isEqualTo(2);
        assertThat(contract.asks()).hasSize(1);
        gaps = Map.of(N1, List.of(GAP));
        after(LIN, new AgreeContract(PAY, 3));
        assertThat(contract.concluded()).isEqualTo(3);
        assertThat(contract.standing(CHECKOUT)).isEqualTo(new Standing(3, List.of(GAP), false));
        assertThat(contract.standing(PAYMENT).gaps()).containsExactly(GAP);
        assertThat(contract.standing(SHOP)).isNull();
    }

    @Test
    void the_next_revision_takes_the_place_of_one_that_waits() {
        read();
        brokenBy(RENAMED);
        after(ZHOU, revision(2, V3));
        broken = List.of();
        after(ZHOU, revision(3, document("d")));
        assertThat(contract.concluded()).isEqualTo(4);
        assertThat(contract.asks()).isEmpty();
        refused(LIN, new AgreeContract(PAY, 3), VERSION_IS_THE_NEWEST);
    }

    @Test
    void what_a_third_party_imposes_holds_at_once_and_is_adapted_to() {
        read();
        brokenBy(RENAMED);
        gaps = Map.of(N1, List.of(GAP));
        var due = NOW.plus(Duration.ofDays(20));
        after(ZHOU, new ReviseContract(PAY, 2, V3, "", new Imposed("支付渠道", due)));
        assertThat(contract.concluded()).isEqualTo(3);
        assertThat(contract.asks())
                .extracting(Ask::kind, Ask::dueAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Ask.Kind.OWED_ITEM, due));
        refused(LIN, new CounterContract(PAY, 3, "不行"), IMPOSED_VERSION_IS_ADAPTED_TO);
        gaps = Map.of();
        after(
                HE,
                new DeclareNeeds(
                        PAY,
                        N2,
                        CHECKOUT,
                        "H5 结算页",
                        List.of(new Needs.Operation("getPayment", List.of(), List.of("amount"), List.of(), null)),
                        null));
        assertThat(contract.needs()).containsOnlyKeys(N1);
        assertThat(contract.asks()).isEmpty();
    }

    @Test
    void what_released_software_reads_counts_until_it_is_withdrawn() {
        concluded();
        after(HE, needs(N1, "App", NOW.minusSeconds(60)));
        after(
                HE,
                new DeclareNeeds(
                        PAY,
                        N2,
                        CHECKOUT,
                        "App",
                        List.of(new Needs.Operation("getPayment", List.of(), List.of("amount"), List.of(), null)),
                        null));
        assertThat(contract.needs()).containsOnlyKeys(N1, N2);
        refused(HE, new WithdrawNeeds(PAY, N1, " "), REASON_IS_GIVEN);
        for (var event : decide(HE, new WithdrawNeeds(PAY, N1, "旧版已下架"))) {
            contract = contract.evolve(event);
        }
        assertThat(contract.needs()).containsOnlyKeys(N2);
    }

    @Test
    void gaps_both_owners_list_let_building_begin() {
        read();
        gaps = Map.of(N1, List.of(GAP));
        after(ZHOU, revision(2, V3));
        after(LIN, new ListGaps(PAY, CHECKOUT, 3));
        assertThat(contract.standing(CHECKOUT).listed()).isFalse();
        assertThat(contract.asks()).extracting(Ask::blocks).containsExactly(List.of(Side.BACKEND));
        brokenBy(RENAMED);
        after(ZHOU, revision(3, document("d")));
        assertThat(contract.asks())
                .as("what is on the table is asked beside it")
                .hasSize(2);
        after(LIN, new CounterContract(PAY, 4, "先不改名"));
        assertThat(contract.asks()).extracting(Ask::blocks).containsOnly(List.of(Side.BACKEND));
        after(ZHOU, new ListGaps(PAY, CHECKOUT, 3));
        assertThat(contract.asks()).hasSize(1);
        assertThat(contract.standing(CHECKOUT)).isEqualTo(new Standing(3, List.of(GAP), true));
        refused(LIN, new ListGaps(PAY, CHECKOUT, 2), GAPS_ARE_OF_THE_STANDING_VERSION);
        refused(LIN, new ListGaps(PAY, SHOP, 3), REQUIREMENT_USES_THE_CONTRACT);
    }

    @Test
    void a_field_stays_until_its_sunset_and_its_readers_are_alarmed_seven_days_before() {
        read();
        var until = NOW.plus(Duration.ofDays(30));
        var set = (FieldSunsetSet) after(ZHOU, new SetFieldSunset(PAY, SUNSET, null, "payAmount", "amount", until))
                .getFirst();
        assertThat(set.readers()).containsExactly(N1);
        assertThat(contract.asks()).extracting(Ask::dueAt).containsExactly(until);
        var clock = Actor.service("requirements-service");
        refused(clock, new AlarmSunset(PAY, SUNSET), contract.revision(), SUNSET_ALARMS_SEVEN_DAYS_BEFORE);
        refused(ZHOU, new AlarmSunset(PAY, SUNSET), ONLY_THE_CLOCK_ALARMS);
        refused(clock, new AlarmSunset(PAY, N1), contract.revision(), SUNSET_IS_KNOWN);
        now = until.minus(Duration.ofDays(7));
        var alarm = decide(clock, new AlarmSunset(PAY, SUNSET), contract.revision());
        assertThat(alarm).containsExactly(new FieldSunsetNeared(PAY, SUNSET, "payAmount", until, List.of(N1)));
        contract = contract.evolve(alarm.getFirst());
        assertThat(decide(clock, new AlarmSunset(PAY, SUNSET), contract.revision()))
                .isEmpty();
        brokenBy(RENAMED);
        assertThat(decide(ZHOU, revision(2, V3))).last().isNotInstanceOf(ContractConcluded.class);
        now = until;
        assertThat(decide(ZHOU, revision(2, V3))).last().isInstanceOf(ContractConcluded.class);
        after(
                HE,
                new DeclareNeeds(
                        PAY,
                        N2,
                        CHECKOUT,
                        "H5 结算页",
                        List.of(new Needs.Operation("getPayment", List.of(), List.of("amount"), List.of(), null)),
                        null));
        assertThat(contract.asks()).isEmpty();
    }

    @Test
    void it_is_retired_once_nobody_relies_on_it() {
        read();
        refused(ZHOU, new RetireContract(PAY, "改用新接口"), RETIRING_LEAVES_NO_READER);
        decide(HE, new WithdrawNeeds(PAY, N1, "")).forEach(e -> contract = contract.evolve(e));
        refused(HE, new RetireContract(PAY, "改用新接口"), CONTRACT_IS_RETIRED_BY_ITS_OWNER);
        refused(ZHOU, new RetireContract(PAY, " "), REASON_IS_GIVEN);
        after(ZHOU, new RetireContract(PAY, "改用新接口"));
        refused(ZHOU, revision(2, V3), CONTRACT_IS_IN_USE);
        assertThat(contract.standing(PAYMENT)).isNull();
    }

    @Test
    void what_is_not_there_or_not_ones_own_is_refused() {
        refused(ZHOU, new AgreeContract(PAY, 1), CONTRACT_IS_KNOWN);
        refused(HE, proposal(), CONTRACT_IS_OFFERED_BY_THE_BACK_END);
        refused(ZHOU, new ProposeContract(PAY, SHOP, SHOP, "x", V1, ""), REQUIREMENT_IS_OF_THE_PRODUCT);
        refused(ZHOU, new ProposeContract(PAY, SHOP, PAYMENT, " ", V1, ""), TEXT_IS_PRESENT);
        refused(ZHOU, new ProposeContract(PAY, SHOP, PAYMENT, "x".repeat(201), V1, ""), TEXT_FITS);
        refused(ZHOU, new ProposeContract(PAY, SHOP, PAYMENT, "\ud800", V1, ""), TEXT_IS_READABLE);
        read();
        refused(ZHOU, new ProposeContract(PAY, SHOP, CHECKOUT, "支付接口", V1, ""), CONTRACT_IS_NEW);
        refused(HE, new AgreeContract(PAY, 2), OWNERS_NEGOTIATE);
        refused(LIN, new CounterContract(PAY, 2, "再改"), VERSION_IS_OPEN);
        refused(ZHOU, revision(1, V3), VERSION_IS_THE_NEWEST);
        refused(Actor.person(ZHOU), revision(2, V3), contract.revision() - 1, FINDINGS_ARE_NEWEST);
        refused(ZHOU, new ReviseContract(PAY, 2, V3, "", new Imposed("渠道", NOW)), ADAPTING_LIES_AHEAD);
        refused(WU, needs(N2, "App", null), NEEDS_ARE_DECLARED_BY_THE_FRONT_END);
        refused(HE, new WithdrawNeeds(PAY, N2, ""), NEEDS_ARE_KNOWN);
        refused(HE, needs(N2, "App", NOW.plusSeconds(1)), LIVE_SINCE_HAS_PASSED);
    }

    @Test
    void needs_that_cannot_be_held_against_anything_are_refused() {
        concluded();
        refused(HE, uses(), NEEDS_NAME_AN_OPERATION);
        refused(HE, uses(op("a", "x"), op("a", "y")), OPERATION_IS_NAMED_ONCE);
        refused(HE, uses(op("a", "two words")), FIELD_HAS_A_PATH);
        refused(HE, uses(op("a", "a..b")), FIELD_HAS_A_PATH);
        refused(
                HE,
                uses(new Needs.Operation("a", List.of(), List.of(), List.of(), new Needs.Latency("soon", "ms", "p95"))),
                LATENCY_IS_A_NUMBER);
        refused(HE, new DeclareNeeds(PAY, N1, SHOP, "App", USES, null), REQUIREMENT_IS_OF_THE_PRODUCT);
    }

    static Needs.Operation op(String name, String... reads) {
        return new Needs.Operation(name, List.of(), List.of(reads), List.of(), null);
    }

    static DeclareNeeds uses(Needs.Operation... operations) {
        return new DeclareNeeds(PAY, N1, CHECKOUT, "App", List.of(operations), null);
    }

    @Test
    void a_sunset_is_refused_where_it_helps_nobody() {
        after(ZHOU, proposal());
        var late = NOW.plus(Duration.ofDays(30));
        refused(ZHOU, new SetFieldSunset(PAY, SUNSET, null, "a", "b", late), SUNSET_NEEDS_A_CONCLUDED_VERSION);
        contract = Contract.NONE;
        concluded();
        refused(LIN, new SetFieldSunset(PAY, SUNSET, null, "a", "b", late), SUNSET_IS_SET_BY_THE_BACK_END);
        refused(
                ZHOU,
                new SetFieldSunset(PAY, SUNSET, null, "a", "b", NOW.plus(Duration.ofDays(7))),
                SUNSET_LEAVES_SEVEN_DAYS);
        refused(
                ZHOU,
                new SetFieldSunset(PAY, SUNSET, null, "a", "b", NOW.plus(Duration.ofDays(4000))),
                SUNSET_IS_WITHIN_FIVE_YEARS);
        unknown = List.of("b");
        refused(ZHOU, new SetFieldSunset(PAY, SUNSET, null, "a", "b", late), SUNSET_FIELDS_ARE_OFFERED);
    }

    @AfterAll
    static void every_rule_was_broken_once() {
        var never = new ArrayList<>(List.of(ContractRule.values()));
        never.removeAll(HIT);
        assertThat(never).isEmpty();
    }
}
