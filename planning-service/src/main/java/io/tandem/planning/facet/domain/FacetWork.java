package io.tandem.planning.facet.domain;

import io.tandem.planning.facet.domain.FacetWorkCommand.NoteTask;
import io.tandem.planning.facet.domain.FacetWorkCommand.RestartWork;
import io.tandem.planning.facet.domain.FacetWorkCommand.SendWorkBack;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetBuildStarted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetBuilt;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetTaskNoted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetWorkRestarted;
import io.tandem.planning.facet.domain.FacetWorkEvent.FacetWorkSentBack;
import io.tandem.planning.facet.domain.FacetWorkEvent.TaskState;
import io.tandem.planning.model.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The work of one side of one requirement: says once that its build has started and once that it is built. What is
 * opened or reopened afterwards is new work, until requirements sends the facet back or opens it again.
 *
 * @param tasks the newest known state of every task of the facet
 * @param causes the foreign events already followed
 */
public record FacetWork(Map<UUID, Counted> tasks, boolean buildStarted, boolean built, Set<UUID> causes) {

    /** A task of the facet, as of the event of that sequence in its stream. */
    public record Counted(Phase phase, TaskState state, long sequence) {

        private boolean holdsBack() {
            return phase.countsForBuilt() && (state == TaskState.OPEN || state == TaskState.STARTED);
        }

        private boolean isDoneBuild() {
            return phase == Phase.BUILD && state == TaskState.DONE;
        }
    }

    public static final FacetWork NONE = new FacetWork(Map.of(), false, false, Set.of());

    public List<FacetWorkEvent> decide(FacetWorkCommand command) {
        return switch (command) {
            case NoteTask c -> note(c);
            case SendWorkBack c ->
                follows(c.cause()) && built ? List.of(new FacetWorkSentBack(c.facetWorkId(), c.cause())) : List.of();
            case RestartWork c ->
                follows(c.cause()) && (built || buildStarted)
                        ? List.of(new FacetWorkRestarted(c.facetWorkId(), c.cause()))
                        : List.of();
        };
    }

    public FacetWork evolve(FacetWorkEvent event) {
        return switch (event) {
            case FacetTaskNoted e -> noted(e.taskId(), new Counted(e.phase(), e.state(), e.sequence()));
            case FacetBuildStarted _ -> new FacetWork(tasks, true, built, causes);
            case FacetBuilt _ -> new FacetWork(tasks, buildStarted, true, causes);
            case FacetWorkSentBack e -> new FacetWork(tasks, buildStarted, false, with(e.cause()));
            case FacetWorkRestarted e -> new FacetWork(tasks, false, false, with(e.cause()));
        };
    }

    private List<FacetWorkEvent> note(NoteTask c) {
        FacetWorkRule.FACET_WORK_COUNTS_ITS_OWN_TASKS.require(
                c.facetWorkId().equals(FacetWorkCommand.idOf(c.requirementId(), c.side())));
        var known = tasks.get(c.taskId());
        if (known != null && known.sequence() >= c.sequence()) {
            return List.of();
        }
        var noted = new FacetTaskNoted(
                c.facetWorkId(), c.requirementId(), c.side(), c.taskId(), c.phase(), c.state(), c.sequence());
        var events = new ArrayList<FacetWorkEvent>(List.of(noted));
        var next = evolve(noted);
        if (!buildStarted && c.phase() == Phase.BUILD && c.state() == TaskState.STARTED) {
            events.add(new FacetBuildStarted(c.facetWorkId(), c.productId(), c.requirementId(), c.side(), c.taskId()));
        }
        if (next.isComplete() && (c.state() == TaskState.DONE || c.state() == TaskState.CANCELLED)) {
            events.add(new FacetBuilt(c.facetWorkId(), c.productId(), c.requirementId(), c.side()));
        }
        return events;
    }

    /** Everything that counts is done, and what was built in this round was started in it. */
    private boolean isComplete() {
        return buildStarted
                && !built
                && tasks.values().stream().anyMatch(Counted::isDoneBuild)
                && tasks.values().stream().noneMatch(Counted::holdsBack);
    }

    private boolean follows(UUID cause) {
        FacetWorkRule.FACET_WORK_EXISTS.require(!tasks.isEmpty());
        return !causes.contains(cause);
    }

    private FacetWork noted(UUID taskId, Counted counted) {
        var more = new HashMap<>(tasks);
        more.put(taskId, counted);
        return new FacetWork(Map.copyOf(more), buildStarted, built, causes);
    }

    private Set<UUID> with(UUID cause) {
        var more = new HashSet<>(causes);
        more.add(cause);
        return Set.copyOf(more);
    }
}
