package io.tandem.requirements.requirement.adapter.web;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Language;
import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.ApproveFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.ArchiveRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.PauseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ResumeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReviseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.SubmitRequirement;
import io.tandem.requirements.requirement.domain.RequirementKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many requirements at once: each operation is a command of its own, with its own answer; one's refusal stops no other. */
@RestController
class BulkController {

    private static final int MOST = 500;

    private final Requirements requirements;
    private final RequirementDesk desk;
    private final JsonMapper json;

    BulkController(Requirements requirements, RequirementDesk desk, JsonMapper json) {
        this.requirements = requirements;
        this.desk = desk;
        this.json = json;
    }

    /** What is done to one requirement. */
    enum Action {
        REVISE,
        SUBMIT,
        APPROVE,
        PAUSE,
        RESUME,
        DECLINE,
        ARCHIVE
    }

    /**
     * @param requirement an id or a key
     * @param action REVISE where it is absent
     * @param patch of REVISE: kind, module, wantedBy, priority; what is null is emptied
     * @param version of REVISE: the common part's as it was read, the newest where it is absent
     * @param side of APPROVE
     * @param reason why; PAUSE and DECLINE need one
     */
    record Operation(
            String requirement,
            @Nullable Action action,
            @Nullable ObjectNode patch,
            @Nullable Long version,
            @Nullable Side side,
            @Nullable String reason) {}

    record Bulk(List<Operation> operations) {}

    record Patch(
            @Nullable RequirementKind kind,
            @Nullable String module,
            @Nullable LocalDate wantedBy,
            @Nullable Priority priority) {}

    /**
     * @param index of the operation, from 0
     * @param status as if it had been asked for alone
     * @param etag of the common part after a REVISE
     * @param rule that refused it
     * @param detail why, in the caller's language
     */
    record Done(
            int index,
            String requirement,
            int status,
            @Nullable String etag,
            @Nullable String rule,
            @Nullable String detail) {}

    record AllDone(List<Done> items) {}

    @PostMapping("/api/v1/requirements/bulk")
    Mono<AllDone> bulk(@RequestBody Bulk body, Caller caller, ServerHttpRequest request) {
        var operations = body.operations();
        if (operations.isEmpty() || operations.size() > MOST) {
            throw Problem.badRequest(
                            "operations-out-of-range",
                            "一次可以提交 1 到 " + MOST + " 个操作。",
                            "Between 1 and " + MOST + " operations are taken at once.")
                    .fault("/operations", "size", "数量不对。", "Not as many as can be taken.");
        }
        var language = Language.of(request.getHeaders());
        return Flux.fromStream(IntStream.range(0, operations.size()).boxed())
                .concatMap(i -> one(i, operations.get(i), caller.item(i), language))
                .collectList()
                .map(AllDone::new);
    }

    private Mono<Done> one(int i, Operation operation, Caller caller, Language language) {
        return Mono.defer(() -> requirements
                        .idOf(operation.requirement())
                        .flatMap(requirements::current)
                        .filter(fold -> fold.state().exists())
                        .switchIfEmpty(Mono.error(() -> Requirements.unknown(operation.requirement())))
                        .flatMap(fold -> send(operation, fold.state(), caller)))
                .map(outcome -> new Done(i, operation.requirement(), outcome.status(), outcome.etag(), null, null))
                .onErrorResume(
                        RuleViolated.class,
                        refusal -> Mono.just(new Done(
                                i,
                                operation.requirement(),
                                ProblemHandler.refused(refusal).status(),
                                null,
                                refusal.rule().id(),
                                language == Language.ZH ? refusal.zh() : refusal.en())))
                .onErrorResume(
                        Problem.class,
                        problem -> Mono.just(new Done(
                                i, operation.requirement(), problem.status(), null, null, problem.detail(language))));
    }

    private Mono<Outcome> send(Operation operation, Requirement requirement, Caller caller) {
        var because = caller.withReason(operation.reason());
        var command = command(operation, requirement);
        Reply<Requirement> reply =
                command instanceof ReviseRequirement ? Reply.done(Requests.tag(Part.COMMON)) : Reply.done();
        return desk.send(command, because, reply);
    }

    private RequirementCommand command(Operation operation, Requirement requirement) {
        var id = requirement.id();
        return switch (operation.action() == null ? Action.REVISE : operation.action()) {
            case REVISE -> revise(operation, requirement);
            case SUBMIT -> new SubmitRequirement(id, Map.of(), List.of());
            case APPROVE -> new ApproveFacet(id, needed(operation.side(), "side"), Map.of());
            case PAUSE -> new PauseRequirement(id, needed(operation.reason(), "reason"));
            case RESUME -> new ResumeRequirement(id);
            case DECLINE -> new DeclineRequirement(id, needed(operation.reason(), "reason"));
            case ARCHIVE -> new ArchiveRequirement(id);
        };
    }

    private ReviseRequirement revise(Operation operation, Requirement requirement) {
        var given = needed(operation.patch(), "patch").deepCopy();
        var cleared = new HashSet<String>();
        needed(operation.patch(), "patch").properties().forEach(field -> {
            if (field.getValue().isNull()) {
                given.remove(field.getKey());
                cleared.add(field.getKey());
            }
        });
        var patch = read(given);
        var version = operation.version() == null ? requirement.version(Part.COMMON) : operation.version();
        return new ReviseRequirement(
                requirement.id(),
                version,
                null,
                null,
                patch.kind(),
                patch.module(),
                patch.wantedBy(),
                patch.priority(),
                null,
                cleared);
    }

    private Patch read(ObjectNode given) {
        try {
            return json.treeToValue(given, Patch.class);
        } catch (JacksonException _) {
            throw Problem.badRequest(
                    "body-invalid",
                    "patch 只能有 kind、module、wantedBy、priority，且类型要对。",
                    "A patch takes kind, module, wantedBy and priority, each of its type.");
        }
    }

    private static <T> T needed(@Nullable T value, String name) {
        if (value == null) {
            throw Problem.badRequest("body-invalid", "这个操作需要 " + name + "。", "This operation needs " + name + ".");
        }
        return value;
    }
}
