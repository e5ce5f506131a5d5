package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReviseRequirement;
import io.tandem.requirements.requirement.domain.RequirementKind;
import io.tandem.requirements.requirement.domain.Rice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reading a requirement, and editing its common part. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class RequirementController {

    private static final Set<String> TEXTS = Set.of("title", "description");

    private final Requirements requirements;
    private final Requests requests;
    private final JsonMapper json;

    RequirementController(Requirements requirements, Requests requests, JsonMapper json) {
        this.requirements = requirements;
        this.requests = requests;
        this.json = json;
    }

    /** JSON Merge Patch: what is absent stays, what is null is emptied. {@code reason} is no part of the text: it says why. */
    record Patch(
            @Nullable String title,
            @Nullable String description,
            @Nullable RequirementKind kind,
            @Nullable String module,
            @Nullable LocalDate wantedBy,
            @Nullable Priority priority,
            @Nullable Inputs rice,
            @Nullable String reason) {}

    record Inputs(long reach, BigDecimal impact, BigDecimal confidence, BigDecimal effort) {

        Rice toDomain() {
            return new Rice(reach, FieldJson.decimal(impact), FieldJson.decimal(confidence), FieldJson.decimal(effort));
        }
    }

    /** The weak ETag is of the whole; {@code version} in the body is what If-Match takes for the common part. */
    @GetMapping
    Mono<ResponseEntity<RequirementView>> requirement(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .filter(fold -> fold.state().exists())
                .switchIfEmpty(Mono.error(() -> Requirements.unknown(requirement)))
                .flatMap(fold -> requirements
                        .providers(fold.state(), asOf.instant())
                        .map(others -> ResponseEntity.ok()
                                .eTag("W/\"" + fold.sequence() + "\"")
                                .body(RequirementView.of(fold.state(), others, fold.changedAt()))));
    }

    @PatchMapping
    Mono<ResponseEntity<Void>> revise(
            @PathVariable String requirement, @RequestBody ObjectNode body, IfMatch seen, Caller caller) {
        var cleared = new HashSet<String>();
        var given = body.deepCopy();
        for (var field : body.properties()) {
            if (field.getValue().isNull() && TEXTS.contains(field.getKey())) {
                given.put(field.getKey(), "");
            } else if (field.getValue().isNull()) {
                given.remove(field.getKey());
                cleared.add(field.getKey());
            }
        }
        var patch = json.treeToValue(given, Patch.class);
        var rice = patch.rice();
        return requests.edit(
                requirement,
                Part.COMMON,
                seen,
                caller.withReason(patch.reason()),
                id -> new ReviseRequirement(
                        id,
                        seen.version(),
                        patch.title(),
                        patch.description(),
                        patch.kind(),
                        patch.module(),
                        patch.wantedBy(),
                        patch.priority(),
                        rice == null ? null : rice.toDomain(),
                        cleared));
    }
}
