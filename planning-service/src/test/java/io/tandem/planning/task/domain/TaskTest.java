package io.tandem.planning.task.domain;

import static io.tandem.planning.model.People.BE_DEV;
import static io.tandem.planning.model.People.BE_OWNER;
import static io.tandem.planning.model.People.FE_DEV;
import static io.tandem.planning.model.People.FE_OWNER;
import static io.tandem.planning.model.People.MANAGER;
import static io.tandem.planning.model.People.PRODUCT;
import static io.tandem.planning.model.People.REPORTER;
import static io.tandem.planning.model.People.STRANGER;
import static io.tandem.planning.model.People.id;
import static io.tandem.planning.model.Side.BACKEND;
import static io.tandem.planning.model.Side.FRONTEND;
import static io.tandem.planning.task.domain.TaskRule.*;
import static io.tandem.planning.task.domain.TaskSpec.NOW;
import static io.tandem.planning.task.domain.TaskSpec.OTHER_TASK;
import static io.tandem.planning.task.domain.TaskSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.model.Actor;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.model.Team;
import io.tandem.planning.task.domain.TaskCommand.*;
import io.tandem.planning.task.domain.TaskEvent.*;
import io.tandem.planning.task.domain.TaskFacts.Standing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    static final UUID TASK = id(20);
    static final UUID REQUIREMENT = id(30);
    static final UUID WORK = id(40);
    static final UUID CAUSE = id(50);
    static final Actor POLICY = Actor.service("planning-service");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final TaskOpened OPENED = opened(FRONTEND, "FRONTEND_CODING");
    static final TaskAssigned ASSIGNED = new TaskAssigned(TASK, FE_DEV, List.of(), 7);
    static final TaskStarted STARTED = new TaskStarted(TASK, 7);
    static final TaskCompleted COMPLETED = new TaskCompleted(TASK, 7);
    static final TaskCancelled CANCELLED = new TaskCancelled(TASK, CancelCause.BY_PERSON, "重复了", List.of(), 7);
    static final Ask OFFER = offerTo(FE_OWNER, Addressee.person(BE_DEV), 1);
    static final TaskOffered OFFERED = new TaskOffered(TASK, OFFER, 7);
    static final Ask PROPOSAL = offerTo(FE_OWNER, Addressee.post(Post.BACKEND_OWNER), 1);
    static final TaskOpened PROPOSED_TASK = opened(BACKEND, "DATA_STORAGE");
    static final TaskOffered PROPOSED = new TaskOffered(TASK, PROPOSAL, 7);
    static final UUID RECHECK = Ask.idFor(TASK, Ask.Kind.RECHECK, CAUSE.toString());
    static final TaskMarkedSuspect SUSPECT = new TaskMarkedSuspect(
            TASK,
            CAUSE,
            new Ask(RECHECK, Ask.Kind.RECHECK, BE_OWNER, Addressee.post(Post.FRONTEND_OWNER), null, List.of()));

    static TaskOpened opened(Side side, String type) {
        return new TaskOpened(
                TASK,
                PRODUCT,
                REQUIREMENT,
                side,
                Phase.BUILD,
                type,
                "单页结算与防重复提交",
                2400,
                List.of(OTHER_TASK),
                Origin.PERSON,
                7);
    }

    static OpenTask open(Side side, String type) {
        return open(side, type, "单页结算与防重复提交", 2400, List.of(OTHER_TASK));
    }

    static OpenTask open(Side side, String type, String title, Integer estimate, List<UUID> dependencies) {
        return new OpenTask(
                TASK, PRODUCT, REQUIREMENT, side, Phase.BUILD, type, title, estimate, dependencies, Origin.PERSON);
    }

    static Ask offerTo(UUID from, Addressee to, int number) {
        var askId = Ask.idFor(TASK, Ask.Kind.CROSS_SIDE_TASK, String.valueOf(number));
        return new Ask(askId, Ask.Kind.CROSS_SIDE_TASK, from, to, null, List.of());
    }

    @AfterAll
    static void every_rule_was_refused_by_some_sentence_above() {
        assertThat(TaskSpec.REFUSED).containsExactlyInAnyOrder(TaskRule.values());
    }

    // opening

    @Test
    void a_task_is_opened_by_its_own_side_under_the_name_of_its_type_in_either_language() {
        given().by(FE_DEV).when(open(FRONTEND, "前端编码")).then(OPENED);
        given().by(FE_OWNER).when(open(FRONTEND, "front-end coding")).then(OPENED);
        given().by(MANAGER).when(open(FRONTEND, "FRONTEND_CODING")).then(OPENED);
    }

    @Test
    void a_task_opened_for_the_other_side_is_an_offer_to_its_owner() {
        given().by(FE_OWNER).when(open(BACKEND, "数据存储")).then(PROPOSED_TASK, PROPOSED);
    }

    @Test
    void a_policy_opens_a_task_named_by_its_type() {
        var command = new OpenTask(
                TASK, PRODUCT, REQUIREMENT, BACKEND, Phase.TEST, "TESTING", null, null, List.of(), Origin.TEMPLATE);
        var event = new TaskOpened(
                TASK, PRODUCT, REQUIREMENT, BACKEND, Phase.TEST, "TESTING", null, null, List.of(), Origin.TEMPLATE, 7);
        given().by(POLICY).when(command).then(event);
        given(event).by(POLICY).when(command).thenNothing();
    }

    @Test
    void a_task_of_a_paused_requirement_is_opened_paused() {
        given().withRequirement(Standing.PAUSED).when(open(FRONTEND, "前端编码")).then(OPENED, new TaskPaused(TASK));
    }

    @Test
    void a_task_is_not_opened_without_product_or_requirement() {
        var command = open(FRONTEND, "前端编码");
        given().withTeam(Team.unknown(PRODUCT)).when(command).thenRefused(TASK_NEEDS_A_KNOWN_PRODUCT);
        given().withTeam(new Team(id(2), Map.of(), MANAGER, Map.of(), 1))
                .when(command)
                .thenRefused(TASK_NEEDS_A_KNOWN_PRODUCT);
        given().withRequirement(Standing.UNKNOWN).when(command).thenRefused(TASK_NEEDS_A_KNOWN_REQUIREMENT);
        given().withRequirement(Standing.CLOSED).when(command).thenRefused(TASK_NEEDS_AN_OPEN_REQUIREMENT);
    }

    @Test
    void a_task_is_opened_by_people_who_work_on_the_product() {
        given().by(REPORTER).when(open(FRONTEND, "前端编码")).thenRefused(TASK_IS_OPENED_BY_THE_PRODUCTS_PEOPLE);
        given().by(STRANGER).when(open(FRONTEND, "前端编码")).thenRefused(TASK_IS_OPENED_BY_THE_PRODUCTS_PEOPLE);
        for (var command : List.of(
                new StartTask(TASK),
                new AcceptTask(TASK, null),
                new DeclineTask(TASK, "没空"),
                new WithdrawTaskOffer(TASK),
                new ReopenTask(TASK, "再看"))) {
            given(OPENED).by(STRANGER).when(command).thenRefused(TASK_IS_IN_OTHER_HANDS);
            given(OPENED).by(REPORTER).when(command).thenRefused(TASK_IS_IN_OTHER_HANDS);
        }
    }

    @Test
    void a_task_has_a_type_of_the_vocabulary_and_of_its_side() {
        given().when(open(FRONTEND, "喝茶")).thenRefused(TASK_TYPE_IS_KNOWN);
        given().when(open(FRONTEND, "数据库设计")).thenRefused(TASK_TYPE_IS_OF_THE_SIDE);
    }

    @Test
    void title_estimate_and_dependencies_are_sensible() {
        var long201 = "长".repeat(201);
        given().when(open(FRONTEND, "前端编码", " ", 1, List.of())).thenRefused(TASK_TITLE_FITS);
        given().when(open(FRONTEND, "前端编码", long201, 1, List.of())).thenRefused(TASK_TITLE_FITS);
        given().when(open(FRONTEND, "前端编码", "a", 0, List.of())).thenRefused(TASK_ESTIMATE_IS_SENSIBLE);
        given().when(open(FRONTEND, "前端编码", "a", 120_001, List.of())).thenRefused(TASK_ESTIMATE_IS_SENSIBLE);
        for (var wrong : List.of(List.of(TASK), List.of(id(91)), List.of(OTHER_TASK, OTHER_TASK))) {
            given().when(open(FRONTEND, "前端编码", "a", 1, wrong)).thenRefused(TASK_DEPENDS_ON_OTHER_TASKS);
        }
    }

    @Test
    void opening_again_changes_nothing_and_another_task_needs_another_id() {
        given(OPENED).when(open(FRONTEND, "前端编码")).thenNothing();
        given(OPENED).when(open(FRONTEND, "页面布局")).thenRefused(TASK_IS_NEW);
    }

    @Test
    void an_unknown_task_refuses_everything_else() {
        for (var command :
                List.of(new StartTask(TASK), new CompleteTask(TASK), new PauseTask(TASK), new AcceptTask(TASK, null))) {
            given().when(command).thenRefused(TASK_EXISTS);
        }
    }

    // rewriting

    @Test
    void a_task_is_rewritten_on_the_version_that_was_read() {
        var revise = new ReviseTask(TASK, "单页结算", 1200, List.of(), 1);
        var revised = new TaskRevised(TASK, "单页结算", 1200, List.of(), 2, 7);
        given(OPENED).by(FE_DEV).when(revise).then(revised);
        given(OPENED, revised).by(FE_DEV).when(revise).thenNothing();
        given(OPENED, revised)
                .when(new ReviseTask(TASK, "别的", 1200, List.of(), 1))
                .thenRefused(TASK_REVISION_NEEDS_THE_NEWEST_VERSION);
        given(OPENED).by(BE_DEV).when(revise).thenRefused(TASK_IS_REVISED_BY_ITS_SIDE);
        given(OPENED, CANCELLED).when(revise).thenRefused(TASK_IS_UNFINISHED);
        given(OPENED).when(new ReviseTask(TASK, "", 1200, List.of(), 1)).thenRefused(TASK_TITLE_FITS);
    }

    // assigning

    @Test
    void an_owner_assigns_people_of_the_own_side() {
        given(OPENED).when(new AssignTask(TASK, FE_DEV, List.of())).then(ASSIGNED);
        given(OPENED, ASSIGNED).when(new AssignTask(TASK, FE_DEV, List.of())).thenNothing();
        given(OPENED, ASSIGNED)
                .by(MANAGER)
                .when(new AssignTask(TASK, FE_OWNER, List.of(FE_DEV, FE_DEV)))
                .then(new TaskAssigned(TASK, FE_OWNER, List.of(FE_DEV), 7));
    }

    @Test
    void a_member_takes_what_nobody_has() {
        given(OPENED).by(FE_DEV).when(new AssignTask(TASK, FE_DEV, List.of())).then(ASSIGNED);
        given(OPENED, ASSIGNED)
                .by(FE_DEV)
                .when(new AssignTask(TASK, FE_OWNER, List.of()))
                .thenRefused(TASK_IS_ASSIGNED_BY_ITS_SIDE);
        given(OPENED)
                .by(FE_DEV)
                .when(new AssignTask(TASK, FE_OWNER, List.of()))
                .thenRefused(TASK_IS_ASSIGNED_BY_ITS_SIDE);
    }

    @Test
    void across_sides_nobody_assigns() {
        given(OPENED).when(new AssignTask(TASK, BE_DEV, List.of())).thenRefused(TASK_ACROSS_SIDES_TAKES_AN_OFFER);
        given(OPENED).when(new AssignTask(TASK, FE_DEV, List.of(BE_DEV))).thenRefused(TASK_ACROSS_SIDES_TAKES_AN_OFFER);
        given(OPENED)
                .by(BE_OWNER)
                .when(new AssignTask(TASK, FE_DEV, List.of()))
                .thenRefused(TASK_IS_ASSIGNED_BY_ITS_SIDE);
        given(OPENED).when(new AssignTask(TASK, STRANGER, List.of())).thenRefused(TASK_GOES_TO_THE_PRODUCTS_PEOPLE);
    }

    @Test
    void helpers_are_few_and_not_the_assignee() {
        given(OPENED).when(new AssignTask(TASK, FE_DEV, List.of(FE_DEV))).thenRefused(TASK_HELPERS_FIT);
        var many =
                Collections.nCopies(21, 0).stream().map(_ -> UUID.randomUUID()).toList();
        given(OPENED).when(new AssignTask(TASK, FE_DEV, many)).thenRefused(TASK_HELPERS_FIT);
    }

    @Test
    void a_task_taken_out_of_hands_is_to_do_again() {
        var unassigned = new TaskUnassigned(TASK, FE_DEV, UnassignCause.ACCOUNT_DEACTIVATED, 7);
        var state = given(OPENED, ASSIGNED, STARTED)
                .by(POLICY)
                .when(new UnassignTask(TASK, FE_DEV, UnassignCause.ACCOUNT_DEACTIVATED))
                .then(unassigned);
        assertThat(state.state()).isEqualTo(Task.State.TODO);
        given(OPENED, ASSIGNED, unassigned)
                .by(POLICY)
                .when(new UnassignTask(TASK, FE_DEV, UnassignCause.ACCOUNT_DEACTIVATED))
                .thenNothing();
        given(OPENED, ASSIGNED)
                .by(FE_DEV)
                .when(new UnassignTask(TASK, FE_DEV, UnassignCause.BY_PERSON))
                .then(new TaskUnassigned(TASK, FE_DEV, UnassignCause.BY_PERSON, 7));
        given(OPENED, ASSIGNED)
                .by(BE_OWNER)
                .when(new UnassignTask(TASK, FE_DEV, UnassignCause.BY_PERSON))
                .thenRefused(TASK_IS_ASSIGNED_BY_ITS_SIDE);
        given(OPENED, ASSIGNED, STARTED, COMPLETED)
                .by(POLICY)
                .when(new UnassignTask(TASK, FE_DEV, UnassignCause.MEMBER_LEFT))
                .thenNothing();
    }

    // across the seam

    @Test
    void across_sides_a_task_is_offered_and_accepted() {
        var accepted = new TaskAccepted(TASK, OFFER.id(), BE_DEV, 7);
        given(OPENED).when(new OfferTask(TASK, Addressee.person(BE_DEV), null)).then(OFFERED);
        given(OPENED, OFFERED)
                .when(new OfferTask(TASK, Addressee.person(BE_DEV), null))
                .thenNothing();
        given(OPENED, ASSIGNED, OFFERED)
                .by(BE_DEV)
                .when(new AcceptTask(TASK, null))
                .then(accepted);
        given(OPENED, OFFERED, accepted)
                .by(BE_DEV)
                .when(new AcceptTask(TASK, null))
                .thenNothing();
        given(OPENED, OFFERED, accepted)
                .when(new AssignTask(TASK, BE_DEV, List.of(FE_DEV)))
                .then(new TaskAssigned(TASK, BE_DEV, List.of(FE_DEV), 7));
    }

    @Test
    void an_owner_accepts_for_the_side_and_names_who_does_it() {
        given(PROPOSED_TASK, PROPOSED)
                .by(BE_OWNER)
                .when(new AcceptTask(TASK, BE_DEV))
                .then(new TaskAccepted(TASK, PROPOSAL.id(), BE_DEV, 7));
        given(PROPOSED_TASK, PROPOSED)
                .by(BE_OWNER)
                .when(new AcceptTask(TASK, FE_DEV))
                .thenRefused(TASK_ACROSS_SIDES_TAKES_AN_OFFER);
        var helping = offerTo(FE_OWNER, Addressee.post(Post.BACKEND_OWNER), 1);
        given(OPENED)
                .when(new OfferTask(TASK, Addressee.post(Post.BACKEND_OWNER), null))
                .then(new TaskOffered(TASK, helping, 7));
        given(OPENED, new TaskOffered(TASK, helping, 7))
                .by(BE_OWNER)
                .when(new AcceptTask(TASK, null))
                .then(new TaskAccepted(TASK, helping.id(), BE_OWNER, 7));
    }

    @Test
    void an_offer_to_a_post_is_answered_by_whoever_holds_it_then() {
        var successor = new Team(
                PRODUCT, Map.of(FRONTEND, FE_OWNER, BACKEND, BE_DEV), MANAGER, Map.of(BE_DEV, Set.of(BACKEND)), 8);
        given(PROPOSED_TASK, PROPOSED)
                .withTeam(successor)
                .by(BE_DEV)
                .when(new AcceptTask(TASK, null))
                .then(new TaskAccepted(TASK, PROPOSAL.id(), BE_DEV, 8));
        var vacant = new Team(PRODUCT, Map.of(FRONTEND, FE_OWNER), MANAGER, Map.of(BE_DEV, Set.of(BACKEND)), 9);
        given(PROPOSED_TASK, PROPOSED)
                .withTeam(vacant)
                .by(MANAGER)
                .when(new AcceptTask(TASK, BE_DEV))
                .then(new TaskAccepted(TASK, PROPOSAL.id(), BE_DEV, 9));
    }

    @Test
    void only_the_receiver_answers_an_offer() {
        given(OPENED, OFFERED)
                .by(BE_OWNER)
                .when(new AcceptTask(TASK, null))
                .thenRefused(TASK_OFFER_IS_ANSWERED_BY_ITS_RECEIVER);
        given(OPENED, OFFERED)
                .by(BE_DEV)
                .when(new AcceptTask(TASK, BE_OWNER))
                .thenRefused(TASK_OFFER_IS_ANSWERED_BY_ITS_RECEIVER);
        given(OPENED, OFFERED)
                .by(FE_OWNER)
                .when(new DeclineTask(TASK, "我改主意了"))
                .thenRefused(TASK_OFFER_IS_ANSWERED_BY_ITS_RECEIVER);
        given(OPENED).by(BE_DEV).when(new AcceptTask(TASK, null)).thenRefused(TASK_IS_ON_OFFER);
        given(OPENED).by(BE_DEV).when(new DeclineTask(TASK, "没空")).thenRefused(TASK_IS_ON_OFFER);
    }

    @Test
    void a_declined_offer_leaves_the_task_where_it_was_and_a_declined_proposal_ends_it() {
        given(OPENED, OFFERED)
                .by(BE_DEV)
                .when(new DeclineTask(TASK, "本周排满"))
                .then(new TaskDeclined(TASK, OFFER.id(), "本周排满", 7));
        given(OPENED, OFFERED).by(BE_DEV).when(new DeclineTask(TASK, " ")).thenRefused(TASK_REASON_IS_GIVEN);
        given(PROPOSED_TASK, PROPOSED)
                .by(BE_OWNER)
                .when(new DeclineTask(TASK, "不在本期"))
                .then(
                        new TaskDeclined(TASK, PROPOSAL.id(), "不在本期", 7),
                        new TaskCancelled(TASK, CancelCause.OFFER_DECLINED, "不在本期", List.of(), 7));
    }

    @Test
    void an_offer_is_withdrawn_by_who_made_it_and_with_the_person_who_leaves() {
        given(OPENED, OFFERED).when(new WithdrawTaskOffer(TASK)).then(new TaskOfferWithdrawn(TASK, OFFER.id(), 7));
        given(OPENED).when(new WithdrawTaskOffer(TASK)).thenNothing();
        given(OPENED, OFFERED).by(BE_DEV).when(new WithdrawTaskOffer(TASK)).thenRefused(TASK_IS_OFFERED_BY_ITS_SIDE);
        given(PROPOSED_TASK, PROPOSED)
                .by(FE_OWNER)
                .when(new WithdrawTaskOffer(TASK))
                .then(
                        new TaskOfferWithdrawn(TASK, PROPOSAL.id(), 7),
                        new TaskCancelled(TASK, CancelCause.OFFER_WITHDRAWN, null, List.of(), 7));
        given(OPENED, OFFERED)
                .by(POLICY)
                .when(new UnassignTask(TASK, BE_DEV, UnassignCause.ACCOUNT_DEACTIVATED))
                .then(new TaskOfferWithdrawn(TASK, OFFER.id(), 7));
    }

    @Test
    void an_offer_goes_across_by_the_tasks_own_side() {
        given(OPENED)
                .by(BE_OWNER)
                .when(new OfferTask(TASK, Addressee.person(BE_DEV), null))
                .thenRefused(TASK_IS_OFFERED_BY_ITS_SIDE);
        given(OPENED)
                .when(new OfferTask(TASK, Addressee.person(FE_DEV), null))
                .thenRefused(TASK_OFFER_CROSSES_THE_SEAM);
        given(OPENED)
                .when(new OfferTask(TASK, Addressee.post(Post.FRONTEND_OWNER), null))
                .thenRefused(TASK_OFFER_CROSSES_THE_SEAM);
        given(OPENED)
                .when(new OfferTask(TASK, Addressee.person(STRANGER), null))
                .thenRefused(TASK_GOES_TO_THE_PRODUCTS_PEOPLE);
        given(OPENED).when(new OfferTask(TASK, Addressee.person(BE_DEV), NOW)).thenRefused(TASK_OFFER_DUE_IS_AHEAD);
        var solo = new Team(PRODUCT, Map.of(FRONTEND, FE_OWNER, BACKEND, FE_OWNER), MANAGER, Map.of(), 3);
        given(OPENED)
                .withTeam(solo)
                .when(new OfferTask(TASK, Addressee.post(Post.BACKEND_OWNER), null))
                .thenRefused(TASK_OFFER_CROSSES_THE_SEAM);
    }

    @Test
    void while_an_offer_is_open_nothing_goes_around_it() {
        given(OPENED, OFFERED).when(new AssignTask(TASK, FE_DEV, List.of())).thenRefused(TASK_OFFER_IS_ANSWERED_FIRST);
        given(OPENED, OFFERED)
                .when(new OfferTask(TASK, Addressee.post(Post.BACKEND_OWNER), null))
                .thenRefused(TASK_OFFER_IS_ANSWERED_FIRST);
        given(OPENED, ASSIGNED, STARTED, OFFERED)
                .when(new CompleteTask(TASK))
                .thenRefused(TASK_OFFER_IS_ANSWERED_FIRST);
    }

    // working

    @Test
    void a_task_is_started_and_completed_by_its_hands() {
        given(OPENED, ASSIGNED).by(FE_DEV).when(new StartTask(TASK)).then(STARTED);
        given(OPENED, ASSIGNED, STARTED).by(FE_DEV).when(new StartTask(TASK)).thenNothing();
        given(OPENED, ASSIGNED, STARTED).by(FE_DEV).when(new CompleteTask(TASK)).then(COMPLETED);
        given(OPENED, ASSIGNED, STARTED, COMPLETED).when(new CompleteTask(TASK)).thenNothing();
        given(OPENED).when(new StartTask(TASK)).thenRefused(TASK_HAS_AN_ASSIGNEE);
        given(OPENED, ASSIGNED).when(new CompleteTask(TASK)).thenRefused(TASK_IS_STARTED);
        given(OPENED, ASSIGNED).by(BE_OWNER).when(new StartTask(TASK)).thenRefused(TASK_IS_IN_OTHER_HANDS);
        given(OPENED, ASSIGNED, CANCELLED).when(new StartTask(TASK)).thenRefused(TASK_IS_UNFINISHED);
    }

    @Test
    void a_blocked_task_says_why_and_stands_still() {
        var blocked = new TaskBlocked(TASK, "等关闭支付接口", 7);
        var unblocked = new TaskUnblocked(TASK, 7);
        given(OPENED, ASSIGNED).by(FE_DEV).when(new BlockTask(TASK, "等关闭支付接口")).then(blocked);
        given(OPENED, blocked).when(new BlockTask(TASK, "等关闭支付接口")).thenNothing();
        given(OPENED, ASSIGNED, blocked).when(new StartTask(TASK)).thenRefused(TASK_IS_NOT_BLOCKED);
        given(OPENED).when(new BlockTask(TASK, "")).thenRefused(TASK_REASON_IS_GIVEN);
        given(OPENED).when(new BlockTask(TASK, "长".repeat(2001))).thenRefused(TASK_TEXT_FITS);
        given(OPENED, ASSIGNED, blocked).by(FE_DEV).when(new UnblockTask(TASK)).then(unblocked);
        given(OPENED, blocked, unblocked).when(new UnblockTask(TASK)).thenNothing();
    }

    @Test
    void work_is_logged_once_an_entry() {
        var log = new LogWork(TASK, WORK, 90, TODAY, "防重复提交");
        var logged = new WorkLogged(TASK, WORK, FE_DEV, 90, TODAY, "防重复提交", 7);
        given(OPENED, ASSIGNED).by(FE_DEV).when(log).then(logged);
        given(OPENED, ASSIGNED, logged).by(FE_DEV).when(log).thenNothing();
        given(OPENED, ASSIGNED)
                .by(FE_DEV)
                .when(new LogWork(TASK, WORK, 90, TODAY.plusDays(1), null))
                .thenRefused(WORK_IS_NOT_AHEAD);
        given(OPENED, ASSIGNED).by(BE_DEV).when(log).thenRefused(TASK_IS_IN_OTHER_HANDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1441})
    void an_entry_of_work_fits_a_day(int minutes) {
        given(OPENED, ASSIGNED)
                .when(new LogWork(TASK, WORK, minutes, TODAY, null))
                .thenRefused(WORK_FITS_A_DAY);
    }

    @Test
    void a_finished_task_comes_back_to_do() {
        var reopened = new TaskReopened(TASK, "验收未通过", 7);
        given(OPENED, ASSIGNED, STARTED, COMPLETED)
                .when(new ReopenTask(TASK, "验收未通过"))
                .then(reopened);
        given(OPENED, ASSIGNED, STARTED, COMPLETED, reopened)
                .when(new ReopenTask(TASK, "验收未通过"))
                .thenNothing();
        given(OPENED, CANCELLED)
                .withRequirement(Standing.CLOSED)
                .when(new ReopenTask(TASK, "还要做"))
                .thenRefused(TASK_NEEDS_AN_OPEN_REQUIREMENT);
        given(OPENED, CANCELLED)
                .withRequirement(Standing.PAUSED)
                .when(new ReopenTask(TASK, "还要做"))
                .then(new TaskReopened(TASK, "还要做", 7), new TaskPaused(TASK));
    }

    @Test
    void a_task_is_cancelled_with_a_reason_and_what_it_asked_ends() {
        var cancel = new CancelTask(TASK, CancelCause.BY_PERSON, "重复了");
        given(OPENED).when(cancel).then(CANCELLED);
        given(OPENED, CANCELLED).when(cancel).thenNothing();
        given(OPENED, OFFERED, SUSPECT)
                .when(cancel)
                .then(new TaskCancelled(
                        TASK,
                        CancelCause.BY_PERSON,
                        "重复了",
                        List.of(OFFER.id(), RECHECK).stream().sorted().toList(),
                        7));
        given(OPENED, ASSIGNED, STARTED, COMPLETED).when(cancel).thenRefused(TASK_IS_UNFINISHED);
        given(OPENED).when(new CancelTask(TASK, CancelCause.BY_PERSON, null)).thenRefused(TASK_REASON_IS_GIVEN);
        given(OPENED).by(BE_OWNER).when(cancel).thenRefused(TASK_IS_REVISED_BY_ITS_SIDE);
    }

    // what becomes of the requirement

    @Test
    void a_paused_requirement_pauses_its_tasks() {
        var paused = new TaskPaused(TASK);
        given(OPENED).by(POLICY).when(new PauseTask(TASK)).then(paused);
        given(OPENED, paused).by(POLICY).when(new PauseTask(TASK)).thenNothing();
        given(OPENED, ASSIGNED, paused).by(FE_DEV).when(new StartTask(TASK)).thenRefused(TASK_IS_NOT_PAUSED);
        given(OPENED, paused).by(POLICY).when(new ResumeTask(TASK)).then(new TaskResumed(TASK));
        given(OPENED).by(POLICY).when(new ResumeTask(TASK)).thenNothing();
    }

    @Test
    void a_declined_requirement_cancels_what_is_not_done() {
        var cancel = new CancelTask(TASK, CancelCause.REQUIREMENT_DECLINED, null);
        given(OPENED)
                .by(POLICY)
                .when(cancel)
                .then(new TaskCancelled(TASK, CancelCause.REQUIREMENT_DECLINED, null, List.of(), 7));
        given(OPENED, ASSIGNED, STARTED, COMPLETED).by(POLICY).when(cancel).thenNothing();
    }

    @Test
    void a_suspicion_is_answered_once() {
        var suspect = new SuspectTask(TASK, CAUSE, BE_OWNER);
        var recheck = new RecheckTask(TASK, RECHECK, Answer.ADAPTED, "已按新字段调整");
        var rechecked = new TaskRechecked(TASK, RECHECK, Answer.ADAPTED, "已按新字段调整", 7);
        given(OPENED).by(POLICY).when(suspect).then(SUSPECT);
        given(OPENED, SUSPECT).by(POLICY).when(suspect).thenNothing();
        given(OPENED, ASSIGNED, SUSPECT).by(FE_DEV).when(recheck).then(rechecked);
        given(OPENED, SUSPECT, rechecked).when(recheck).thenNothing();
        given(OPENED, SUSPECT, rechecked).by(POLICY).when(suspect).thenNothing();
        given(OPENED).when(recheck).thenRefused(TASK_RECHECK_IS_ASKED);
    }
}
