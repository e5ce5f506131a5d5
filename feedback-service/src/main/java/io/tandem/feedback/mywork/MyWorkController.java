package io.tandem.feedback.mywork;

import io.tandem.feedback.inbox.FeedbackInbox;
import io.tandem.feedback.model.Team;
import io.tandem.feedback.team.Teams;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /my-work/feedback}: the caller's work on feedback, now or as of an instant. */
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

    @GetMapping("/api/v1/my-work/feedback")
    Mono<Work> mine(Caller caller, AsOf asOf) {
        var person = caller.actor().accountable();
        return processors
                .shown(asOf, OpenAsks.PROCESSOR, FeedbackInbox.PROCESSOR, Teams.PROCESSOR)
                .flatMap(at -> teams.with(person, at.instant())
                        .collectMap(Team::productId)
                        .map(all ->
                                new Whose(person, all, at.instant(), at.past().orElseGet(clock::instant)))
                        .flatMap(myWork::of));
    }
}
