package io.tandem.planning.task.domain;

import static io.tandem.planning.model.People.BE_DEV;
import static io.tandem.planning.model.People.BE_OWNER;
import static io.tandem.planning.model.People.FE_DEV;
import static io.tandem.planning.model.People.FE_OWNER;
import static io.tandem.planning.model.People.PRODUCT;
import static io.tandem.planning.model.People.id;

import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.TaskEvent.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of every event of a task, as it is stored and published. */
public final class TaskExamples {

    private static final UUID TASK = id(0x201);
    private static final UUID OFFER = id(0x301);
    private static final UUID RECHECK = id(0x302);

    private TaskExamples() {}

    public static List<TaskEvent> all() {
        var offer = new Ask(
                OFFER,
                Ask.Kind.CROSS_SIDE_TASK,
                FE_OWNER,
                Addressee.person(BE_DEV),
                Instant.parse("2026-11-25T10:00:00Z"),
                List.of());
        var recheck =
                new Ask(RECHECK, Ask.Kind.RECHECK, BE_OWNER, Addressee.post(Post.FRONTEND_OWNER), null, List.of());
        return List.of(
                new TaskOpened(
                        TASK,
                        PRODUCT,
                        id(0x101),
                        Side.FRONTEND,
                        Phase.INTEGRATE,
                        "INTEGRATION",
                        "结算页与支付接口联调",
                        720,
                        List.of(id(0x202), id(0x203)),
                        Origin.PERSON,
                        7),
                new TaskRevised(TASK, "结算页与支付接口联调", 960, List.of(id(0x202)), 2, 7),
                new TaskAssigned(TASK, FE_DEV, List.of(FE_OWNER), 7),
                new TaskUnassigned(TASK, FE_DEV, UnassignCause.ACCOUNT_DEACTIVATED, 8),
                new TaskOffered(TASK, offer, 8),
                new TaskOfferWithdrawn(TASK, OFFER, 8),
                new TaskAccepted(TASK, OFFER, BE_DEV, 8),
                new TaskDeclined(TASK, OFFER, "本周排满", 8),
                new TaskStarted(TASK, 8),
                new TaskBlocked(TASK, "等关闭支付接口", 8),
                new TaskUnblocked(TASK, 8),
                new WorkLogged(TASK, id(0x401), FE_DEV, 90, LocalDate.of(2026, 11, 24), "创建与查询已联通", 8),
                new TaskCompleted(TASK, 8),
                new TaskReopened(TASK, "验收未通过", 8),
                new TaskCancelled(TASK, CancelCause.BY_PERSON, "并入另一个任务", List.of(RECHECK), 8),
                new TaskPaused(TASK),
                new TaskResumed(TASK),
                new TaskMarkedSuspect(TASK, id(0x501), recheck),
                new TaskRechecked(TASK, RECHECK, Answer.ADAPTED, "已按新字段调整", 8));
    }
}
