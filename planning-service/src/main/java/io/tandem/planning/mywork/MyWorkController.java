package io.tandem.planning.mywork;

import io.tandem.planning.board.Board;
import io.tandem.planning.model.Team;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.team.Teams;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /my-work/tasks}: the caller's work on tasks, now or as of an instant. */
@RestController
class MyWorkController {

    private final MyWork myWork;
    private final Teams teams;
    private final Processors processors;
    private final Clock clock;

    MyWorkController(MyWork myWork, Teams teams, Processors processors, Clock clock) {
        this.myWork = myWork;
        this.teams = teams;
        this.processors = processors;
        this.clock = clock;
    }

    @GetMapping("/api/v1/my-work/tasks")
    Mono<Work> mine(Caller caller, AsOf asOf) {
        var person = caller.actor().accountable();
        return processors
                .shown(asOf, OpenAsks.PROCESSOR, Board.PROCESSOR, Teams.PROCESSOR, Requirements.PROCESSOR)
                .flatMap(at -> teams.with(person, at.instant())
                        .collectMap(Team::productId)
                        .map(all ->
                                new Whose(person, all, at.instant(), at.past().orElseGet(clock::instant)))
                        .flatMap(myWork::of));
    }
}
