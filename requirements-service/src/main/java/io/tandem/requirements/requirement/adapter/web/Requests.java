package io.tandem.requirements.requirement.adapter.web;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.IfMatch;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Edit;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the controllers of a requirement share: from a key in the address to an answer. */
@Component
class Requests {

    static final String PATH = "/api/v1/requirements/";

    private final Requirements requirements;
    private final RequirementDesk desk;
    private final ChangedSince changedSince;
    private final Answers answers;

    Requests(Requirements requirements, RequirementDesk desk, ChangedSince changedSince, Answers answers) {
        this.requirements = requirements;
        this.desk = desk;
        this.changedSince = changedSince;
        this.answers = answers;
    }

    Mono<ResponseEntity<Void>> send(String idOrKey, Caller caller, Function<UUID, RequirementCommand> command) {
        return send(idOrKey, caller, command, Reply.done());
    }

    Mono<ResponseEntity<Void>> send(
            String idOrKey, Caller caller, Function<UUID, RequirementCommand> command, Reply<Requirement> reply) {
        return requirements
                .idOf(idOrKey)
                .flatMap(id -> desk.send(command.apply(id), caller, reply))
                .map(answers::of);
    }

    /** An edit of one part; a stale one is told what changed since. */
    Mono<ResponseEntity<Void>> edit(
            String idOrKey, Part part, IfMatch seen, Caller caller, Function<UUID, RequirementCommand> command) {
        return requirements
                .idOf(idOrKey)
                .flatMap(id -> desk.send(command.apply(id), caller, Reply.done(tag(part)))
                        .onErrorResume(
                                RuleViolated.class,
                                refusal -> refusal.rule().kind() == Rule.Kind.STALE
                                        ? changedSince
                                                .problem(id, part, seen, refusal)
                                                .flatMap(Mono::error)
                                        : Mono.error(refusal)))
                .map(answers::of);
    }

    /** An edit somebody asks for, as the domain knows it. */
    Mono<Edit> edit(EditBody body) {
        var created = Commands.newId();
        return body.to() == null
                ? Mono.fromCallable(() -> body.toDomain(created, null))
                : named(body.to()).map(other -> body.toDomain(created, other));
    }

    /** The id of another requirement a body names. */
    Mono<UUID> named(String idOrKey) {
        return requirements.idOf(idOrKey);
    }

    static Function<Requirement, @Nullable String> tag(Part part) {
        return requirement -> IfMatch.tag(requirement.version(part));
    }

    static Map<Part, Long> seen(@Nullable Map<Part, Long> versions) {
        return Objects.requireNonNullElse(versions, Map.of());
    }

    static <T> List<T> list(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
