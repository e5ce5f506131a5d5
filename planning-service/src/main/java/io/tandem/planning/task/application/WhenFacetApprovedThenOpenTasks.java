package io.tandem.planning.task.application;

import io.tandem.ledger.ForeignEvent;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.planning.board.Board;
import io.tandem.planning.inbox.Told;
import io.tandem.planning.model.Side;
import io.tandem.planning.requirement.Known;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.task.domain.TaskCommand.OpenTask;
import io.tandem.planning.task.domain.TaskRule;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An approved facet is planned, and one that is started at once: its tasks are opened from the templates of its side. A phase for which it has unfinished
 * tasks already, opened by people or after an earlier approval, is left alone.
 */
@Component
@ReadsInbox
@ProcessingGroup("planning.open-tasks")
class WhenFacetApprovedThenOpenTasks {

    private static final String APPROVED = "tandem.requirements.requirement.facet-approved.v1";
    private static final String EXPEDITED = "tandem.requirements.requirement.expedited.v1";

    private final Tasks tasks;
    private final Board board;
    private final Requirements requirements;
    private final Views views;

    WhenFacetApprovedThenOpenTasks(Tasks tasks, Board board, Requirements requirements, Views views) {
        this.tasks = tasks;
        this.board = board;
        this.requirements = requirements;
        this.views = views;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (event.type().equals(APPROVED) || event.type().equals(EXPEDITED)) {
            views.awaitInbox(event);
            views.awaitBoard();
            Told.by(event).side("side").ifPresent(side -> open(event, side));
        }
    }

    private void open(ForeignEvent event, Side side) {
        requirements
                .of(UUID.fromString(event.subject()))
                .flatMapMany(requirement -> open(event, side, requirement))
                .blockLast();
    }

    private Flux<?> open(ForeignEvent event, Side side, Known requirement) {
        var openings = TaskTemplate.of(side).stream()
                .map(template -> template.opening(event.id(), requirement.productId(), requirement.id()))
                .toList();
        var own = openings.stream().map(OpenTask::taskId).toList();
        return board.planned(requirement.id(), side, own)
                .collectList()
                .flatMapMany(planned -> Flux.fromIterable(openings)
                        .filter(opening -> !planned.contains(opening.phase()))
                        .concatMap(opening -> tasks.open(
                                        opening, Caller.because("planning-service", event), Reply.done())
                                .onErrorResume(RuleViolated.class, WhenFacetApprovedThenOpenTasks::unlessClosed)));
    }

    /** A requirement that was declined or archived meanwhile gets no tasks. */
    private static <T> Mono<T> unlessClosed(RuleViolated refusal) {
        return refusal.rule() == TaskRule.TASK_NEEDS_AN_OPEN_REQUIREMENT ? Mono.empty() : Mono.error(refusal);
    }
}
