package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.FieldValue;
import io.tandem.requirements.requirement.domain.Life;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcceptFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.RejectFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReopenFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.SpecifyFacet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** One half: what is written in it, and the owner's say about what was built. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/facets/{side}")
class FacetController {

    private final Requirements requirements;
    private final Requests requests;

    FacetController(Requirements requirements, Requests requests) {
        this.requirements = requirements;
        this.requests = requests;
    }

    /** Just what the version counts: its ETag is that version. */
    record Text(UUID requirementId, Side side, long version, Map<String, Object> text) {}

    record Accepted(@Nullable Map<Part, Long> seen) {}

    record Rejected(String reason, @Nullable List<UUID> criteria) {}

    record Reopened(@Nullable Life to, String reason) {}

    @GetMapping
    Mono<ResponseEntity<Text>> facet(
            @PathVariable String requirement, @PathVariable Side side, Caller caller, AsOf asOf) {
        var part = Part.of(side);
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.at(id, asOf.instant()))
                .filter(fold -> fold.state().exists())
                .switchIfEmpty(Mono.error(() -> Requirements.unknown(requirement)))
                .map(fold -> ResponseEntity.ok()
                        .eTag(IfMatch.tag(fold.state().version(part)))
                        .body(new Text(
                                fold.state().id(), side, fold.state().version(part), PartText.of(fold.state(), part))));
    }

    /** JSON Merge Patch over the side's fields; {@code reason} is no field: it says why. */
    @PatchMapping
    Mono<ResponseEntity<Void>> specify(
            @PathVariable String requirement,
            @PathVariable Side side,
            @RequestBody ObjectNode body,
            IfMatch seen,
            Caller caller) {
        var fields = new TreeMap<String, FieldValue>();
        var cleared = new HashSet<String>();
        for (var field : body.properties()) {
            if (field.getKey().equals("reason") && field.getValue().isString()) {
                continue;
            }
            if (field.getValue().isNull()) {
                cleared.add(field.getKey());
            } else {
                fields.put(field.getKey(), FieldJson.read(field.getKey(), field.getValue()));
            }
        }
        var why = body.get("reason");
        return requests.edit(
                requirement,
                Part.of(side),
                seen,
                caller.withReason(why == null || !why.isString() ? null : why.stringValue()),
                id -> new SpecifyFacet(id, side, seen.version(), fields, cleared));
    }

    @PostMapping("/accept")
    Mono<ResponseEntity<Void>> accept(
            @PathVariable String requirement,
            @PathVariable Side side,
            @RequestBody(required = false) @Nullable Accepted body,
            Caller caller) {
        var seen = Requests.seen(body == null ? null : body.seen());
        return requests.send(requirement, caller, id -> new AcceptFacet(id, side, seen));
    }

    @PostMapping("/reject")
    Mono<ResponseEntity<Void>> reject(
            @PathVariable String requirement, @PathVariable Side side, @RequestBody Rejected body, Caller caller) {
        return requests.send(
                requirement,
                caller.withReason(body.reason()),
                id -> new RejectFacet(id, side, body.reason(), Requests.list(body.criteria())));
    }

    /** Back to SPECIFYING, or to BUILDING. */
    @PostMapping("/reopen")
    Mono<ResponseEntity<Void>> reopen(
            @PathVariable String requirement, @PathVariable Side side, @RequestBody Reopened body, Caller caller) {
        var to = body.to() == null ? Life.SPECIFYING : body.to();
        return requests.send(
                requirement, caller.withReason(body.reason()), id -> new ReopenFacet(id, side, to, body.reason()));
    }
}
