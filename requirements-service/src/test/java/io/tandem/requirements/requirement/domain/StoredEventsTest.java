package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.EventCodec;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.StoredEvent;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events are for ever: each type has a file that must read back equal and be written again to the same bytes. A type
 * without a file gets one on its first run; a file is never changed afterwards.
 */
class StoredEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final EventTypes TYPES =
            EventTypes.builder().events(RequirementEvent.class).build();
    private static final EventCodec CODEC = new EventCodec(TYPES, null); // no component of these events is personal

    @Test
    void every_event_has_a_sample() {
        assertThat(samples().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.classes().stream().map(TYPES::nameOf).toList());
    }

    static Stream<RequirementEvent> events() {
        return samples().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_back_equal_and_writes_the_same_bytes(RequirementEvent event) throws IOException {
        var stored = CODEC.encode(ID, event);
        var file = FOLDER.resolve(stored.type() + "." + stored.revision() + ".json");
        if (Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, stored.payload());
        }
        var golden = Files.readString(file);
        assertThat(stored.payload()).isEqualTo(golden);
        assertThat(CODEC.decode(new StoredEvent(ID, stored.type(), stored.revision(), golden)))
                .isEqualTo(event);
    }

    /** The first event of each type in a few stories; fuller ones stand first. */
    private static Map<String, RequirementEvent> samples() {
        var samples = new TreeMap<String, RequirementEvent>();
        Stream.concat(stories(), CourseStories.all())
                .flatMap(story -> story.history().stream())
                .forEach(event -> samples.putIfAbsent(event.getClass().getSimpleName(), event));
        return samples;
    }

    private static Stream<RequirementSpec> stories() {
        var rice = new Rice(42000, "3", "0.8", "5");
        var known = RequirementSpec.nothing().with(OTHER, other(Life.READY, FRONTEND, BACKEND));
        var full = known.after(
                        FE_OWNER,
                        new DraftRequirement(
                                ID,
                                "SHOP-3",
                                PRODUCT,
                                "支付流程",
                                "三步合为一步",
                                RequirementKind.IMPROVEMENT,
                                "结算与支付",
                                LocalDate.parse("2026-12-14"),
                                Priority.P0,
                                MANAGER,
                                new Source(Source.Kind.IMPORT, "row 3")))
                .after(
                        FE_OWNER,
                        new ReviseRequirement(
                                ID,
                                1,
                                "结算页",
                                null,
                                null,
                                "结算",
                                LocalDate.parse("2026-12-15"),
                                Priority.P1,
                                rice,
                                Set.of()))
                .after(FE_OWNER, specify(FRONTEND, 0, Cast.FRONTEND))
                .after(
                        FE_OWNER,
                        new SpecifyFacet(
                                ID, FRONTEND, 1, Map.of("layout", new FieldValue.None("沿用旧版")), Set.of("interaction")))
                .after(FE_OWNER, criterion(C1, Part.FRONTEND))
                .after(FE_OWNER, criterion(C2, Part.COMMON))
                .after(FE_OWNER, new RewordCriterion(ID, C1, 3, "只产生一笔订单和一笔支付单。"))
                .after(FE_OWNER, new PostponeCriterion(ID, C2, 3, OTHER, "下期"))
                .after(FE_OWNER, new DropCriterion(ID, C1, 4, "重复"))
                .after(FE_OWNER, new LinkRequirement(ID, Link.Type.PAIRS_WITH, OTHER, "调用支付接口"))
                .after(FE_OWNER, new UnlinkRequirement(ID, Link.Type.PAIRS_WITH, OTHER))
                .after(FE_OWNER, new ProposeExemption(ID, BACKEND, Exemption.Why.PROVIDED_BY, "由支付接口提供", OTHER))
                .after(BE_OWNER, new DeclineExemption(ID, BACKEND, "需要接口"))
                .after(BE_OWNER, exempt(BACKEND))
                .after(BE_OWNER, new ReinstateFacet(ID, BACKEND, "还是要接口"))
                .after(FE_OWNER, submit(FE_DEV))
                .after(BE_OWNER, new GiveVerdict(ID, FE_DEV, Verdict.Stance.AGREE_WITH_NOTES, "轮询偏多", Map.of()))
                .after(BE_OWNER, new ReturnRequirement(ID, "接口没有写", List.of("接口设计")))
                .after(FE_OWNER, submit())
                .after(FE_OWNER, new WithdrawSubmission(ID))
                .after(FE_OWNER, specify(FRONTEND, 5, Cast.FRONTEND))
                .after(FE_OWNER, criterion(new java.util.UUID(7, 7), Part.FRONTEND))
                .after(FE_OWNER, submit())
                .after(FE_OWNER, approve(FRONTEND))
                .given(new RequirementEvent.ReviewLapsed(
                        ID,
                        List.of(FRONTEND),
                        List.of(FE_DEV),
                        Map.of(Part.COMMON, 5L, Part.FRONTEND, 7L, Part.BACKEND, 0L),
                        List.of(
                                new Ask(
                                        java.util.UUID.fromString("8f4a055b-4845-3267-bfb6-f751de5c1004"),
                                        Ask.Kind.APPROVAL,
                                        MANAGER,
                                        post(FRONTEND),
                                        null,
                                        List.of(FRONTEND)),
                                new Ask(
                                        java.util.UUID.fromString("5d882510-4269-3c85-ba66-6b0c6e1377af"),
                                        Ask.Kind.VERDICT,
                                        MANAGER,
                                        Addressee.person(FE_DEV),
                                        null,
                                        List.of()))))
                .given(new RequirementEvent.ReadinessLost(ID, FRONTEND, List.of("approval"), 7));
        var offer = new OfferHandoff(
                ID,
                H1,
                BACKEND,
                Purpose.INTAKE,
                post(BACKEND),
                DUE,
                "请周志远接手",
                List.of(new Reference(Reference.Kind.DESIGN, "结算页高保真稿 v3", "https://design.example.com/3")),
                List.of("优惠金额由谁计算？"),
                List.of(new Gap("description", "明天补", DUE)),
                Map.of());
        var offered =
                drafted().after(FE_OWNER, specify(FRONTEND, 0, Cast.FRONTEND)).after(FE_OWNER, offer);
        var accepted = offered.after(
                BE_OWNER,
                new AcceptHandoff(
                        ID,
                        H1,
                        offered.state().handoff(H1).orElseThrow().contentHash(),
                        "资料齐全",
                        List.of(new Reserved(C2, "缺插图", FE_OWNER, DUE))));
        var told = Stream.of(
                full,
                offered.after(BE_OWNER, specify(BACKEND, 0, Map.of("architecture", new FieldValue.Text("独立部署"))))
                        .after(
                                FE_OWNER,
                                new RepackHandoff(ID, H1, "已并入架构", List.of(), List.of(), offer.gaps(), Map.of())),
                accepted.after(BE_OWNER, new ClearReservation(ID, C2, "已补")),
                offered.after(
                        BE_OWNER, new ReturnHandoff(ID, H1, Handoff.ReturnReason.INCOMPLETE, "缺三项", List.of("金额单位"))),
                offered.after(BE_OWNER, new CounterHandoff(ID, H1, "先定金额单位")),
                offered.after(FE_OWNER, new EscalateHandoff(ID, H1, "三天没有答复"))
                        .after(FE_OWNER, new WithdrawHandoff(ID, H1, "先不交")),
                offered.at(DUE).after(SYSTEM, new ExpireHandoff(ID, H1)),
                drafted().after(MANAGER, new TakeOverFacet(ID, BACKEND, BE_DEV, "休假")),
                drafted().after(SYSTEM, new FallBack(ID, FE_OWNER, FallBackCause.ACCOUNT_CLOSED)),
                ready().after(SYSTEM, new RecordContract(ID, FRONTEND, ContractStandingTest.lacking())),
                ready().after(SYSTEM, new RecordBuildStarted(ID, FRONTEND, OTHER)),
                built().after(
                                FE_DEV,
                                new JudgeCriterion(
                                        ID,
                                        C1,
                                        Criterion.Judgement.FAIL,
                                        new Proof("压测只到 400", "https://ci.example.com/9")))
                        .after(FE_OWNER, new RejectFacet(ID, FRONTEND, "仍会重复提交", List.of(C1))),
                ready().after(FE_OWNER, cover(H1, FRONTEND, Addressee.person(FE_DEV))),
                accepted()
                        .after(SYSTEM, new RecordRelease(ID, RELEASE, List.of(FRONTEND), "12.5"))
                        .after(SYSTEM, new RecordRollback(ID, RELEASE))
                        .after(FE_OWNER, new ReopenFacet(ID, FRONTEND, Life.BUILDING, "上线后回归")),
                submitted()
                        .after(MANAGER, new PauseRequirement(ID, "先做大促"))
                        .after(MANAGER, new ResumeRequirement(ID))
                        .after(MANAGER, new DeclineRequirement(ID, "不值得做"))
                        .after(MANAGER, new ArchiveRequirement(ID)));
        return Stream.concat(told, Agreed.stories());
    }
}
