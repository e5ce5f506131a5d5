package io.tandem.requirements.requirement.domain;

import io.tandem.ledger.model.Actor;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcceptHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.ApproveFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.DraftRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.OfferHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.RepackHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReviseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.SpecifyFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.SubmitRequirement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people and the story the tests tell: a checkout, written by the front end's owner. */
final class Cast {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-25T10:30:00Z");

    static final UUID ID = uuid(100);
    static final UUID OTHER = uuid(101);
    static final UUID PRODUCT = uuid(102);
    static final UUID H1 = uuid(201);
    static final UUID H2 = uuid(202);
    static final UUID C1 = uuid(301);
    static final UUID C2 = uuid(302);
    static final UUID RELEASE = uuid(401);

    static final UUID FE_OWNER = uuid(1);
    static final UUID BE_OWNER = uuid(2);
    static final UUID MANAGER = uuid(3);
    static final UUID FE_DEV = uuid(4);
    static final UUID BE_DEV = uuid(5);
    static final UUID REPORTER = uuid(6);
    static final UUID STRANGER = uuid(7);
    static final Actor SYSTEM = Actor.service("requirements");

    static final Map<Side, List<String>> READY = Map.of(
            Side.FRONTEND, List.of("layout", "interaction", "responseTime", "criteria"),
            Side.BACKEND, List.of("architecture", "dataProcessing", "interfaceDesign", "performance", "criteria"));
    static final Team TEAM = team(Map.of(Side.FRONTEND, FE_OWNER, Side.BACKEND, BE_OWNER), MANAGER);
    static final Team SOLO = team(Map.of(Side.FRONTEND, FE_OWNER, Side.BACKEND, FE_OWNER), MANAGER);
    static final Team BEFORE_BE_OWNER = team(Map.of(Side.FRONTEND, FE_OWNER), MANAGER);
    static final Team ORPHANED = team(Map.of(), null);

    static final Map<String, FieldValue> LAYOUT = Map.of("layout", new FieldValue.Text("单页自上而下"));
    static final Map<String, FieldValue> FRONTEND = Map.of(
            "layout", new FieldValue.Text("单页自上而下"),
            "interaction", new FieldValue.SameAs("SHOP-1"),
            "responseTime", new FieldValue.Measured("2000", "ms", "75 分位"));

    private Cast() {}

    static UUID uuid(int n) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }

    static Team team(Map<Side, UUID> owners, UUID manager) {
        return new Team(
                PRODUCT,
                7,
                owners,
                manager,
                Map.of(
                        FE_OWNER, new Team.Member(Set.of(Side.FRONTEND), false),
                        BE_OWNER, new Team.Member(Set.of(Side.BACKEND), false),
                        MANAGER, new Team.Member(Set.of(), false),
                        FE_DEV, new Team.Member(Set.of(Side.FRONTEND), false),
                        BE_DEV, new Team.Member(Set.of(Side.BACKEND), false),
                        REPORTER, new Team.Member(Set.of(), true)),
                READY);
    }

    static DraftRequirement draft() {
        return new DraftRequirement(ID, "SHOP-3", PRODUCT, "支付流程", "", null, null, null, null, null, null);
    }

    static ReviseRequirement rewrite(long expected, String title) {
        return new ReviseRequirement(ID, expected, title, null, null, null, null, null, null, Set.of());
    }

    static ReviseRequirement describe(long expected, String description) {
        return new ReviseRequirement(ID, expected, null, description, null, null, null, null, null, Set.of());
    }

    static SpecifyFacet specify(Side side, long expected, Map<String, FieldValue> fields) {
        return new SpecifyFacet(ID, side, expected, fields, Set.of());
    }

    static AddCriterion criterion(UUID id, Part part) {
        return new AddCriterion(ID, id, part, "连续快速点击十次，只产生一笔订单。");
    }

    static SubmitRequirement submit(UUID... reviewers) {
        return new SubmitRequirement(ID, Map.of(), List.of(reviewers));
    }

    static ApproveFacet approve(Side side) {
        return new ApproveFacet(ID, side, Map.of());
    }

    static OfferHandoff offer(UUID handoff, Side side, Purpose purpose, Addressee to) {
        return new OfferHandoff(ID, handoff, side, purpose, to, DUE, "请接手", List.of(), List.of(), List.of(), Map.of());
    }

    static OfferHandoff cover(UUID handoff, Side side, Addressee to) {
        return offer(handoff, side, Purpose.COVER, to);
    }

    static RepackHandoff repack(UUID handoff, String... questions) {
        return new RepackHandoff(ID, handoff, "", List.of(), List.of(questions), List.of(), Map.of());
    }

    static AcceptHandoff accept(UUID handoff, Requirement r) {
        return new AcceptHandoff(ID, handoff, r.handoff(handoff).orElseThrow().contentHash(), "", List.of());
    }

    static Addressee post(Side side) {
        return Addressee.post(Addressee.Post.ownerOf(side));
    }

    static RequirementSpec drafted() {
        return RequirementSpec.nothing().after(FE_OWNER, draft());
    }

    /** The back end is provided elsewhere; the front end is written in full. */
    static RequirementSpec written() {
        return drafted()
                .after(FE_OWNER, specify(Side.FRONTEND, 0, FRONTEND))
                .after(FE_OWNER, criterion(C1, Part.FRONTEND))
                .after(FE_OWNER, exempt(Side.BACKEND))
                .after(BE_OWNER, new RequirementCommand.ConfirmExemption(ID, Side.BACKEND));
    }

    static RequirementSpec submitted() {
        return written().after(FE_OWNER, submit());
    }

    static RequirementSpec ready() {
        return submitted().after(FE_OWNER, approve(Side.FRONTEND));
    }

    static RequirementSpec built() {
        return ready().after(SYSTEM, new RequirementCommand.RecordBuilt(ID, Side.FRONTEND));
    }

    static RequirementSpec accepted() {
        return built().after(FE_DEV, new RequirementCommand.JudgeCriterion(ID, C1, Criterion.Judgement.PASS, null))
                .after(FE_OWNER, new RequirementCommand.AcceptFacet(ID, Side.FRONTEND, Map.of()));
    }

    static RequirementCommand.ProposeExemption exempt(Side side) {
        return new RequirementCommand.ProposeExemption(ID, side, Exemption.Why.NOT_NEEDED, "纯前端改造", null);
    }

    /** The back-end half is on offer to its owner. */
    static RequirementSpec offered() {
        return drafted().after(FE_OWNER, cover(H1, Side.BACKEND, post(Side.BACKEND)));
    }

    static ProviderState other(Life life, Side... sides) {
        var lives = new java.util.EnumMap<Side, Life>(Side.class);
        var live = new java.util.EnumMap<Side, Boolean>(Side.class);
        for (var side : sides) {
            lives.put(side, life);
            live.put(side, false);
        }
        return new ProviderState(3, lives, live);
    }
}
