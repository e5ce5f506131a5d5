package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.RequirementRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.model.Actor;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule says no at least once here, by its name and in both languages. */
class RequirementRefusalsTest {

    record Refusal(RequirementRule rule, String story, RequirementSpec given, Actor actor, RequirementCommand command) {
        @Override
        public String toString() {
            return rule.id() + ": " + story;
        }
    }

    static Refusal no(RequirementRule rule, String story, RequirementSpec given, UUID who, RequirementCommand command) {
        return new Refusal(rule, story, given, Actor.person(who), command);
    }

    static Stream<Refusal> refusals() {
        return Stream.concat(
                Stream.of(
                                drafting(),
                                writing(),
                                exempting(),
                                reviewing(),
                                handingOff(),
                                holding(),
                                delivering(),
                                AgreedRefusals.all())
                        .flatMap(List::stream),
                CourseRefusals.all());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refused(Refusal refusal) {
        refusal.given().when(refusal.actor(), refusal.command()).thenRefused(refusal.rule());
    }

    @Test
    void every_rule_is_refused_here() {
        var never = EnumSet.allOf(RequirementRule.class);
        refusals().map(Refusal::rule).forEach(never::remove);
        assertThat(never).isEmpty();
    }

    @Test
    void every_rule_has_its_sentences() {
        assertThat(RequirementRule.values())
                .allSatisfy(rule -> assertThat(rule.zh()).endsWith("。"))
                .allSatisfy(rule -> assertThat(rule.en()).endsWith("."));
    }

    static List<Refusal> drafting() {
        var nothing = RequirementSpec.nothing();
        return List.of(
                no(REQUIREMENT_IS_KNOWN, "of an unknown id", nothing, FE_OWNER, rewrite(1, "x")),
                no(
                        REQUIREMENT_IS_NEW,
                        "drafted again with another title",
                        drafted(),
                        FE_OWNER,
                        new DraftRequirement(ID, "SHOP-3", PRODUCT, "别的", "", null, null, null, null, null, null)),
                no(ACTOR_BELONGS_TO_THE_PRODUCT, "by a stranger", nothing, STRANGER, draft()),
                no(TITLE_IS_PRESENT, "a blank title", nothing, FE_OWNER, drafting(" ", null)),
                no(TITLE_IS_PRESENT, "a title revised away", drafted(), FE_OWNER, rewrite(1, " ")),
                no(TEXT_FITS, "a title of 201 characters", nothing, FE_OWNER, drafting("长".repeat(201), null)),
                no(TEXT_IS_READABLE, "half a character", nothing, FE_OWNER, drafting("x\ud83d", null)),
                no(REQUESTER_IS_OF_THE_PRODUCT, "asked by a stranger", nothing, FE_OWNER, drafting("x", STRANGER)),
                no(
                        SOMEBODY_ANSWERS_FOR_THE_SIDE,
                        "reported to an orphaned product",
                        nothing.with(ORPHANED),
                        REPORTER,
                        draft()));
    }

    static DraftRequirement drafting(String title, UUID requester) {
        return new DraftRequirement(ID, "SHOP-3", PRODUCT, title, "", null, null, null, null, requester, null);
    }

    static List<Refusal> writing() {
        var unknown = Map.<String, FieldValue>of("architecture", new FieldValue.Text("x"));
        var wrongKind = Map.<String, FieldValue>of("responseTime", new FieldValue.Text("fast"));
        var noNumber = Map.<String, FieldValue>of("responseTime", new FieldValue.Measured("fast", "ms", null));
        var blank = Map.<String, FieldValue>of("layout", new FieldValue.Text(" "));
        var paused = drafted().after(MANAGER, new PauseRequirement(ID, "先做别的"));
        var holdsBackend = drafted().after(MANAGER, new TakeOverFacet(ID, BACKEND, BE_DEV, "分工"));
        return List.of(
                no(REQUIREMENT_IS_OPEN, "paused", paused, FE_OWNER, rewrite(1, "x")),
                no(PART_VERSION_IS_THE_NEWEST, "an older common text", drafted(), FE_OWNER, rewrite(0, "x")),
                no(PART_VERSION_IS_THE_NEWEST, "an older facet", written(), FE_OWNER, specify(FRONTEND, 0, LAYOUT2)),
                no(EDIT_STAYS_ON_OWN_SIDE, "the other half", holdsBackend, FE_OWNER, specify(BACKEND, 0, Map.of())),
                no(
                        EDIT_STAYS_ON_OWN_SIDE,
                        "a member after submission",
                        submitted(),
                        FE_DEV,
                        specify(FRONTEND, 2, LAYOUT2)),
                no(EDIT_STAYS_ON_OWN_SIDE, "a reporter's text", drafted(), REPORTER, rewrite(1, "x")),
                no(FIELD_IS_KNOWN, "a field of the other side", drafted(), FE_OWNER, specify(FRONTEND, 0, unknown)),
                no(
                        FIELD_IS_KNOWN,
                        "clearing what is not there",
                        drafted(),
                        FE_OWNER,
                        new SpecifyFacet(ID, FRONTEND, 0, Map.of(), Set.of("colour"))),
                no(FIELD_TAKES_THIS_VALUE, "text for a target", drafted(), FE_OWNER, specify(FRONTEND, 0, wrongKind)),
                no(NUMBER_IS_A_DECIMAL, "a word for a number", drafted(), FE_OWNER, specify(FRONTEND, 0, noNumber)),
                no(TEXT_IS_PRESENT, "a blank value", drafted(), FE_OWNER, specify(FRONTEND, 0, blank)),
                no(FACET_APPLIES, "an exempted half", written(), BE_OWNER, specify(BACKEND, 0, Map.of())),
                no(
                        ACCEPTED_FACET_IS_REOPENED_FIRST,
                        "an accepted half",
                        accepted(),
                        FE_OWNER,
                        specify(FRONTEND, 2, LAYOUT2)),
                no(
                        CRITERION_IS_KNOWN,
                        "an unknown criterion",
                        drafted(),
                        FE_OWNER,
                        new RewordCriterion(ID, C1, 0, "x")),
                no(
                        CRITERION_IS_NEW,
                        "another text under its id",
                        written(),
                        FE_OWNER,
                        new AddCriterion(ID, C1, Part.FRONTEND, "别的")),
                no(REASON_IS_GIVEN, "dropped without a reason", written(), FE_OWNER, new DropCriterion(ID, C1, 2, " ")),
                no(
                        LINK_LEADS_ELSEWHERE,
                        "to itself",
                        drafted(),
                        FE_OWNER,
                        new LinkRequirement(ID, Link.Type.DEPENDS, ID, "")),
                no(
                        OTHER_REQUIREMENT_IS_KNOWN,
                        "to nowhere",
                        drafted(),
                        FE_OWNER,
                        new LinkRequirement(ID, Link.Type.DEPENDS, OTHER, "")));
    }

    static final Map<String, FieldValue> LAYOUT2 = Map.of("layout", new FieldValue.Text("双列"));

    static List<Refusal> exempting() {
        var proposed = drafted().after(FE_OWNER, exempt(BACKEND));
        var provided = drafted().with(OTHER, other(Life.READY, FRONTEND));
        return List.of(
                no(
                        EXEMPTION_IS_PROPOSED_ONCE,
                        "another reason",
                        proposed,
                        BE_OWNER,
                        new ProposeExemption(ID, BACKEND, Exemption.Why.ALREADY_THERE, "已有", null)),
                no(EXEMPTION_WAS_PROPOSED, "confirmed unasked", drafted(), BE_OWNER, new ConfirmExemption(ID, BACKEND)),
                no(
                        EXEMPTION_IS_DECIDED_BY_ITS_OWNER,
                        "confirmed by the other side",
                        proposed,
                        FE_OWNER,
                        new ConfirmExemption(ID, BACKEND)),
                no(
                        EXEMPTION_IS_DECIDED_BY_ITS_OWNER,
                        "declined by a bystander",
                        proposed,
                        FE_DEV,
                        new DeclineExemption(ID, BACKEND, "不对")),
                no(
                        EXEMPTION_IS_DECIDED_BY_ITS_OWNER,
                        "taken back by the other side",
                        written(),
                        FE_OWNER,
                        new ReinstateFacet(ID, BACKEND, "还是要")),
                no(EXEMPTION_LEAVES_A_FACET, "both", written(), FE_OWNER, exempt(FRONTEND)),
                no(
                        EXEMPTION_COMES_BEFORE_BUILDING,
                        "in the middle of building",
                        drafted().after(SYSTEM, new RecordBuildStarted(ID, BACKEND, OTHER)),
                        FE_OWNER,
                        exempt(BACKEND)),
                no(
                        EXEMPTION_NAMES_ITS_PROVIDER,
                        "provided by nobody",
                        drafted(),
                        FE_OWNER,
                        new ProposeExemption(ID, BACKEND, Exemption.Why.PROVIDED_BY, "由他提供", null)),
                no(
                        PROVIDER_HOLDS_THAT_FACET,
                        "provided by one without that half",
                        provided,
                        FE_OWNER,
                        new ProposeExemption(ID, BACKEND, Exemption.Why.PROVIDED_BY, "由他提供", OTHER)));
    }

    static List<Refusal> reviewing() {
        return List.of(
                no(SUBMISSION_COMES_FROM_THOSE_WHO_WRITE, "by a bystander", drafted(), FE_DEV, submit()),
                no(REVIEWER_IS_OF_THE_PRODUCT, "a stranger asked", drafted(), FE_OWNER, submit(STRANGER)),
                no(SUBMISSION_IS_OPEN, "withdrawn when approved", ready(), FE_OWNER, new WithdrawSubmission(ID)),
                no(SUBMISSION_IS_OPEN, "a verdict on a draft", drafted(), FE_DEV, agree(FE_DEV)),
                no(VERDICT_IS_RECORDED_BY_THE_TEAM, "for another", submitted(), BE_DEV, agree(FE_DEV)),
                no(FACET_WAS_SUBMITTED, "a draft approved", drafted(), FE_OWNER, approve(FRONTEND)),
                no(APPROVAL_COMES_FROM_THE_OWNER, "approved by the manager", submitted(), MANAGER, approve(FRONTEND)),
                no(
                        APPROVAL_COMES_FROM_THE_OWNER,
                        "returned by a member",
                        submitted(),
                        FE_DEV,
                        new ReturnRequirement(ID, "不清楚", List.of())),
                no(
                        VERSION_SEEN_IS_THE_NEWEST,
                        "an older text approved",
                        submitted(),
                        FE_OWNER,
                        new ApproveFacet(ID, FRONTEND, Map.of(Part.FRONTEND, 1L))));
    }

    static GiveVerdict agree(UUID person) {
        return new GiveVerdict(ID, person, Verdict.Stance.AGREE, "", Map.of());
    }

    static List<Refusal> handingOff() {
        var countered = offered().after(BE_OWNER, new CounterHandoff(ID, H1, "先定金额单位"));
        var returned =
                offered().after(BE_OWNER, new ReturnHandoff(ID, H1, Handoff.ReturnReason.INCOMPLETE, "缺三项", List.of()));
        var reserved = offered()
                .after(
                        BE_OWNER,
                        new AcceptHandoff(
                                ID, H1, hash(offered()), "", List.of(new Reserved(C2, "缺插图", FE_OWNER, DUE))));
        return List.of(
                no(HANDOFF_IS_KNOWN, "an unknown offer", drafted(), FE_OWNER, new WithdrawHandoff(ID, H1, null)),
                no(
                        HANDOFF_IS_NEW,
                        "another offer under its id",
                        offered(),
                        FE_OWNER,
                        cover(H1, BACKEND, Addressee.person(BE_DEV))),
                no(
                        HANDOFF_IS_OPEN,
                        "withdrawn after its return",
                        returned,
                        FE_OWNER,
                        new WithdrawHandoff(ID, H1, null)),
                no(
                        HANDOFF_COMES_FROM_THE_HOLDER,
                        "offered by the owner who does not hold it",
                        drafted(),
                        BE_OWNER,
                        cover(H1, BACKEND, Addressee.person(BE_DEV))),
                no(
                        HANDOFF_COMES_FROM_ITS_GIVER,
                        "withdrawn by its receiver",
                        offered(),
                        BE_OWNER,
                        new WithdrawHandoff(ID, H1, null)),
                no(HANDOFF_GOES_TO_ANOTHER, "to oneself", drafted(), FE_OWNER, cover(H1, FRONTEND, post(FRONTEND))),
                no(
                        HANDOFF_RECEIVER_BELONGS_TO_THE_SIDE,
                        "across the seam",
                        drafted(),
                        FE_OWNER,
                        cover(H1, FRONTEND, Addressee.person(BE_DEV))),
                no(
                        HANDOFF_RECEIVER_BELONGS_TO_THE_SIDE,
                        "to the other post",
                        drafted(),
                        FE_OWNER,
                        cover(H1, FRONTEND, post(BACKEND))),
                no(HANDOFF_DUE_LIES_AHEAD, "due now", drafted().at(DUE), FE_OWNER, cover(H1, BACKEND, post(BACKEND))),
                no(
                        DUE_IS_WITHIN_FIVE_YEARS,
                        "due in a thousand years",
                        drafted(),
                        FE_OWNER,
                        new OfferHandoff(
                                ID,
                                H1,
                                BACKEND,
                                Purpose.COVER,
                                post(BACKEND),
                                Instant.MAX,
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                Map.of())),
                no(
                        HANDOFF_NEEDS_COMPLETE_PACKAGE,
                        "an intake that says nothing",
                        drafted(),
                        FE_OWNER,
                        offer(H1, BACKEND, Purpose.INTAKE, post(BACKEND))),
                no(
                        LINK_IS_A_WEB_ADDRESS,
                        "a design that is no address",
                        drafted(),
                        FE_OWNER,
                        new OfferHandoff(
                                ID,
                                H1,
                                BACKEND,
                                Purpose.COVER,
                                post(BACKEND),
                                DUE,
                                "",
                                List.of(new Reference(Reference.Kind.DESIGN, "稿", "javascript:1")),
                                List.of(),
                                List.of(),
                                Map.of())),
                no(
                        FACET_HAS_ONE_OPEN_TRANSFER,
                        "a second offer",
                        offered(),
                        FE_OWNER,
                        cover(H2, BACKEND, Addressee.person(BE_DEV))),
                no(
                        HANDOFF_IS_ANSWERED_BY_ITS_RECEIVER,
                        "accepted by another",
                        offered(),
                        BE_DEV,
                        accept(H1, offered().state())),
                no(
                        HANDOFF_ACCEPT_COMES_IN_TIME,
                        "accepted at the due instant",
                        offered().at(DUE),
                        BE_OWNER,
                        accept(H1, offered().state())),
                no(
                        HANDOFF_ACCEPT_NEEDS_OFFERED_PACKAGE,
                        "the package before",
                        rewritten(),
                        BE_OWNER,
                        accept(H1, offered().state())),
                no(
                        HANDOFF_ACCEPT_NEEDS_OFFERED_PACKAGE,
                        "a superseded package",
                        offered()
                                .after(BE_OWNER, specify(BACKEND, 0, Map.of("architecture", new FieldValue.Text("x")))),
                        BE_OWNER,
                        accept(H1, offered().state())),
                no(
                        HANDOFF_WAITS_FOR_ITS_GIVER,
                        "accepted while countered",
                        countered,
                        BE_OWNER,
                        accept(H1, offered().state())),
                new Refusal(HANDOFF_EXPIRES_WHEN_DUE, "too early", offered(), SYSTEM, new ExpireHandoff(ID, H1)),
                no(
                        ONLY_A_SERVICE_RECORDS_THIS,
                        "expired by a person",
                        offered().at(DUE),
                        FE_OWNER,
                        new ExpireHandoff(ID, H1)),
                no(
                        RESERVATION_IS_OWED_BY_THE_TEAM,
                        "owed by a stranger",
                        offered(),
                        BE_OWNER,
                        new AcceptHandoff(
                                ID, H1, hash(offered()), "", List.of(new Reserved(C2, "缺插图", STRANGER, DUE)))),
                no(RESERVATION_IS_KNOWN, "nothing owed", drafted(), FE_OWNER, new ClearReservation(ID, C1, "")),
                no(
                        RESERVATION_IS_CLEARED_BY_ITS_CREDITOR,
                        "cleared by a bystander",
                        reserved,
                        BE_DEV,
                        new ClearReservation(ID, C2, "")));
    }

    static String hash(RequirementSpec offered) {
        return offered.state().handoff(H1).orElseThrow().contentHash();
    }

    static RequirementSpec rewritten() {
        return offered().after(FE_OWNER, rewrite(1, "结算页"));
    }

    static List<Refusal> holding() {
        return List.of(
                no(
                        TAKE_OVER_COMES_FROM_OWNER_OR_MANAGER,
                        "by the other owner",
                        drafted(),
                        FE_OWNER,
                        new TakeOverFacet(ID, BACKEND, null, "我来")),
                no(
                        TAKE_OVER_GIVES_TO_THE_SIDE,
                        "to the other side",
                        drafted(),
                        FE_OWNER,
                        new TakeOverFacet(ID, FRONTEND, BE_DEV, "换人")),
                new Refusal(
                        SOMEBODY_ANSWERS_FOR_THE_SIDE,
                        "nobody is left",
                        drafted().with(ORPHANED),
                        SYSTEM,
                        new FallBack(ID, FE_OWNER, FallBackCause.ACCOUNT_CLOSED)),
                no(
                        SUSPENDING_COMES_FROM_OWNER_OR_MANAGER,
                        "paused by a member",
                        drafted(),
                        FE_DEV,
                        new PauseRequirement(ID, "停")),
                no(
                        DECLINED_IS_RESUMED_FIRST,
                        "paused when declined",
                        drafted().after(MANAGER, new DeclineRequirement(ID, "不做")),
                        MANAGER,
                        new PauseRequirement(ID, "停")));
    }

    static List<Refusal> delivering() {
        return List.of(
                no(
                        CRITERION_IS_JUDGED_BY_ITS_SIDE,
                        "by the other side",
                        built(),
                        BE_DEV,
                        new JudgeCriterion(ID, C1, Criterion.Judgement.PASS, null)),
                no(
                        ACCEPTANCE_COMES_FROM_THE_OWNER,
                        "accepted by its builder",
                        built(),
                        FE_DEV,
                        new AcceptFacet(ID, FRONTEND, Map.of())),
                no(FACET_IS_BUILT, "accepted unbuilt", ready(), FE_OWNER, new AcceptFacet(ID, FRONTEND, Map.of())),
                no(
                        ACCEPTANCE_NEEDS_MET_CRITERIA,
                        "accepted unjudged",
                        built(),
                        FE_OWNER,
                        new AcceptFacet(ID, FRONTEND, Map.of())),
                no(
                        REOPENING_COMES_FROM_OWNER_OR_MANAGER,
                        "reopened by a member",
                        accepted(),
                        FE_DEV,
                        new ReopenFacet(ID, FRONTEND, Life.BUILDING, "回归")),
                no(
                        REOPENING_GOES_BACK,
                        "reopened forward",
                        ready(),
                        FE_OWNER,
                        new ReopenFacet(ID, FRONTEND, Life.BUILDING, "回归")));
    }
}
