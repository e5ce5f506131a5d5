package io.tandem.requirements.desk.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.desk.application.Desks;
import io.tandem.requirements.desk.application.Followers;
import io.tandem.requirements.desk.domain.DeskCommand;
import io.tandem.requirements.desk.domain.DeskCommand.FollowRequirement;
import io.tandem.requirements.desk.domain.DeskCommand.UnfollowRequirement;
import io.tandem.requirements.requirement.application.Requirements;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Following a requirement: whoever may read it may. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/followers")
class FollowController {

    private final Requirements requirements;
    private final Desks desks;
    private final Followers followers;
    private final Processors processors;
    private final Answers answers;

    FollowController(
            Requirements requirements, Desks desks, Followers followers, Processors processors, Answers answers) {
        this.requirements = requirements;
        this.desks = desks;
        this.followers = followers;
        this.processors = processors;
        this.answers = answers;
    }

    /** @param items ids of persons */
    record Following(List<UUID> items) {}

    @GetMapping
    Mono<Following> followers(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return processors
                .shown(asOf, Followers.PROCESSOR)
                .flatMap(at -> requirements
                        .readable(requirement, caller)
                        .flatMap(id -> followers.of(id, at.instant()).collectList()))
                .map(Following::new);
    }

    @PutMapping("/me")
    Mono<ResponseEntity<Void>> follow(@PathVariable String requirement, Caller caller) {
        return send(
                requirement, caller, id -> new FollowRequirement(caller.actor().accountable(), id));
    }

    @DeleteMapping("/me")
    Mono<ResponseEntity<Void>> unfollow(@PathVariable String requirement, Caller caller) {
        return send(
                requirement,
                caller,
                id -> new UnfollowRequirement(caller.actor().accountable(), id));
    }

    private Mono<ResponseEntity<Void>> send(String requirement, Caller caller, Function<UUID, DeskCommand> command) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> desks.send(command.apply(id), caller, Reply.done()))
                .map(answers::of);
    }
}
