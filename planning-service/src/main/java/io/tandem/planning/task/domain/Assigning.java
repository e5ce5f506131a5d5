package io.tandem.planning.task.domain;

import io.tandem.ledger.model.Envelope;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Side;
import io.tandem.planning.model.Team;
import io.tandem.planning.task.domain.TaskCommand.AcceptTask;
import io.tandem.planning.task.domain.TaskCommand.AssignTask;
import io.tandem.planning.task.domain.TaskCommand.DeclineTask;
import io.tandem.planning.task.domain.TaskCommand.OfferTask;
import io.tandem.planning.task.domain.TaskCommand.UnassignTask;
import io.tandem.planning.task.domain.TaskEvent.CancelCause;
import io.tandem.planning.task.domain.TaskEvent.TaskAccepted;
import io.tandem.planning.task.domain.TaskEvent.TaskAssigned;
import io.tandem.planning.task.domain.TaskEvent.TaskCancelled;
import io.tandem.planning.task.domain.TaskEvent.TaskDeclined;
import io.tandem.planning.task.domain.TaskEvent.TaskOfferWithdrawn;
import io.tandem.planning.task.domain.TaskEvent.TaskOffered;
import io.tandem.planning.task.domain.TaskEvent.TaskUnassigned;
import io.tandem.planning.task.domain.TaskEvent.UnassignCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules by which a task gets into hands: assigned within its side, offered and accepted across the seam. */
record Assigning(Task task, TaskFacts facts, Envelope envelope) {

    List<TaskEvent> assign(AssignTask c) {
        var by = authority();
        var taking = task.hands().assignee() == null
                && c.assignee().equals(by.person())
                && team().worksOn(by.person(), side());
        TaskRule.TASK_IS_ASSIGNED_BY_ITS_SIDE.require(by.leads() || taking);
        var helpers = c.helpers().stream().distinct().sorted().toList();
        TaskRule.TASK_HELPERS_FIT.require(helpers.size() <= 20 && !helpers.contains(c.assignee()));
        requireOfTheSide(c.assignee());
        helpers.forEach(this::requireOfTheSide);
        if (c.assignee().equals(task.hands().assignee())
                && helpers.equals(task.hands().helpers())) {
            return List.of();
        }
        TaskRule.TASK_IS_UNFINISHED.require(task.state().unfinished());
        TaskRule.TASK_OFFER_IS_ANSWERED_FIRST.require(task.hands().offer() == null);
        return List.of(new TaskAssigned(c.taskId(), c.assignee(), helpers, team().version()));
    }

    List<TaskEvent> unassign(UnassignTask c) {
        var by = authority();
        TaskRule.TASK_IS_ASSIGNED_BY_ITS_SIDE.require(by.leads() || c.person().equals(by.person()));
        if (!task.state().unfinished()) {
            return List.of();
        }
        var events = new ArrayList<TaskEvent>();
        var offer = task.hands().offer();
        if (offer != null
                && c.cause() != UnassignCause.BY_PERSON
                && c.person().equals(offer.to().person())) {
            events.add(new TaskOfferWithdrawn(c.taskId(), offer.id(), team().version()));
        }
        if (task.hands().contains(c.person())) {
            events.add(new TaskUnassigned(c.taskId(), c.person(), c.cause(), team().version()));
        }
        return events;
    }

    List<TaskEvent> offer(OfferTask c) {
        var by = authority();
        TaskRule.TASK_IS_OFFERED_BY_ITS_SIDE.require(by.leads());
        TaskRule.TASK_IS_UNFINISHED.require(task.state().unfinished());
        var open = task.hands().offer();
        if (open != null && open.to().equals(c.to()) && Objects.equals(open.dueAt(), c.dueAt())) {
            return List.of();
        }
        TaskRule.TASK_OFFER_IS_ANSWERED_FIRST.require(open == null);
        requireAcross(c.to());
        TaskRule.TASK_OFFER_DUE_IS_AHEAD.require(c.dueAt() == null || c.dueAt().isAfter(envelope.decidedAt()));
        var mark = String.valueOf(task.hands().offers() + 1);
        var id = Ask.idFor(c.taskId(), Ask.Kind.CROSS_SIDE_TASK, mark);
        var ask = new Ask(id, Ask.Kind.CROSS_SIDE_TASK, by.person(), c.to(), c.dueAt(), List.of());
        return List.of(new TaskOffered(c.taskId(), ask, team().version()));
    }

    List<TaskEvent> withdraw() {
        var offer = task.hands().offer();
        if (offer == null) {
            return List.of();
        }
        var by = authority();
        TaskRule.TASK_IS_OFFERED_BY_ITS_SIDE.require(by.leads() || by.person().equals(offer.from()));
        var withdrawn = new TaskOfferWithdrawn(id(), offer.id(), team().version());
        return task.proposal() == null
                ? List.of(withdrawn)
                : List.of(withdrawn, ended(offer, CancelCause.OFFER_WITHDRAWN, null));
    }

    List<TaskEvent> accept(AcceptTask c) {
        var by = authority();
        var assignee = Objects.requireNonNullElse(c.assignee(), by.person());
        if (task.hands().offer() == null && assignee.equals(task.hands().assignee())) {
            return List.of();
        }
        var offer = answered(by);
        if (offer.to().person() != null) {
            TaskRule.TASK_OFFER_IS_ANSWERED_BY_ITS_RECEIVER.require(
                    assignee.equals(offer.to().person()));
        } else if (!assignee.equals(by.person())) {
            var post = offer.to().post() == Post.ownerOf(side()) ? side() : side().other();
            TaskRule.TASK_ACROSS_SIDES_TAKES_AN_OFFER.require(team().worksOn(assignee, post));
        }
        return List.of(new TaskAccepted(c.taskId(), offer.id(), assignee, team().version()));
    }

    List<TaskEvent> decline(DeclineTask c) {
        var offer = answered(authority());
        TaskRule.requireReason(c.reason());
        var declined = new TaskDeclined(c.taskId(), offer.id(), c.reason(), team().version());
        return task.proposal() == null
                ? List.of(declined)
                : List.of(declined, ended(offer, CancelCause.OFFER_DECLINED, c.reason()));
    }

    private Ask answered(Authority by) {
        var offer = task.hands().offer();
        if (offer == null) {
            throw TaskRule.TASK_IS_ON_OFFER.violated();
        }
        TaskRule.TASK_OFFER_IS_ANSWERED_BY_ITS_RECEIVER.require(team().answers(by.person(), offer.to()));
        return offer;
    }

    /** What the other side proposed and this side does not take on is at its end. */
    private TaskCancelled ended(Ask offer, CancelCause cause, @Nullable String reason) {
        var others =
                task.openAsks().stream().filter(ask -> !ask.equals(offer.id())).toList();
        return new TaskCancelled(id(), cause, reason, others, team().version());
    }

    private void requireAcross(Addressee to) {
        if (to.person() != null) {
            TaskRule.TASK_GOES_TO_THE_PRODUCTS_PEOPLE.require(team().has(to.person()));
            TaskRule.TASK_OFFER_CROSSES_THE_SEAM.require(!team().worksOn(to.person(), side()));
        } else {
            var otherOwner = Post.ownerOf(side().other());
            TaskRule.TASK_OFFER_CROSSES_THE_SEAM.require(
                    to.post() == otherOwner && !team().answers(authority().person(), to));
        }
    }

    private void requireOfTheSide(UUID person) {
        TaskRule.TASK_GOES_TO_THE_PRODUCTS_PEOPLE.require(team().has(person));
        TaskRule.TASK_ACROSS_SIDES_TAKES_AN_OFFER.require(
                team().worksOn(person, side()) || task.hands().contains(person));
    }

    private UUID id() {
        return task.subject().taskId();
    }

    private Side side() {
        return task.subject().side();
    }

    private Team team() {
        return facts.team();
    }

    private Authority authority() {
        return new Authority(task, facts.team(), envelope);
    }
}
