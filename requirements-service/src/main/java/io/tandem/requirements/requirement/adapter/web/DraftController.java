package io.tandem.requirements.requirement.adapter.web;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.Language;
import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.RequirementCommand.DraftRequirement;
import io.tandem.requirements.requirement.domain.RequirementKind;
import io.tandem.requirements.requirement.domain.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Drafting: a title is enough, and a pasted list of titles is a list of requirements. */
@RestController
@RequestMapping("/api/v1/products/{product}/requirements")
class DraftController {

    private static final int MOST = 500;

    private final Products products;
    private final RequirementDesk desk;
    private final Answers answers;

    DraftController(Products products, RequirementDesk desk, Answers answers) {
        this.products = products;
        this.desk = desk;
        this.answers = answers;
    }

    /** @param source where a file or feedback speaks and not the caller: such a draft starts with the owners */
    record Draft(
            String title,
            @Nullable String description,
            @Nullable RequirementKind kind,
            @Nullable String module,
            @Nullable LocalDate wantedBy,
            @Nullable Priority priority,
            @Nullable UUID requesterId,
            @Nullable From source,
            @Nullable String reason) {

        static Draft of(List<String> cells) {
            var description = cells.size() > 1 ? cells.get(1) : null;
            return new Draft(cells.getFirst(), description, null, null, null, null, null, null, null);
        }
    }

    record From(Source.Kind kind, @Nullable String reference) {}

    /**
     * What became of one line.
     *
     * @param line counted from 1
     * @param location of the new requirement; absent where it was refused
     * @param rule that refused it
     * @param detail the refusal's sentence
     */
    record Item(
            int line,
            int status,
            @Nullable String location,
            @Nullable String rule,
            @Nullable String detail) {}

    record Items(List<Item> items) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Void>> draft(@PathVariable String product, @RequestBody Draft body, Caller caller) {
        return products.idOf(product)
                .flatMap(id -> draft(id, body, caller.withReason(body.reason())))
                .map(answers::of);
    }

    /** One line, one title. */
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Items> lines(
            @PathVariable String product, @RequestBody String body, Caller caller, ServerHttpRequest request) {
        var rows = body.lines().filter(line -> !line.isBlank()).map(List::of).toList();
        return drafts(product, rows, caller, request);
    }

    /** RFC 4180: title, description; a first line that says so ({@code title} or 标题) is a heading. */
    @PostMapping(consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Items> csv(@PathVariable String product, @RequestBody String body, Caller caller, ServerHttpRequest request) {
        return drafts(product, Csv.rows(body), caller, request);
    }

    private Mono<Items> drafts(String product, List<List<String>> rows, Caller caller, ServerHttpRequest request) {
        if (rows.isEmpty() || rows.size() > MOST) {
            throw Problem.badRequest(
                    "lines-out-of-range",
                    "一次可以提交 1 到 " + MOST + " 行。",
                    "Between 1 and " + MOST + " lines are taken at once.");
        }
        var language = Language.of(request.getHeaders());
        return products.idOf(product)
                .flatMapMany(id -> Flux.fromStream(
                                IntStream.range(0, rows.size()).boxed())
                        .concatMap(i -> draft(id, Draft.of(rows.get(i)), caller.item(i))
                                .map(outcome -> new Item(i + 1, outcome.status(), outcome.location(), null, null))
                                .onErrorResume(
                                        RuleViolated.class, refusal -> Mono.just(refused(i, refusal, language)))))
                .collectList()
                .map(Items::new);
    }

    private static Item refused(int i, RuleViolated refusal, Language language) {
        var sentence = language == Language.ZH ? refusal.zh() : refusal.en();
        return new Item(
                i + 1,
                ProblemHandler.refused(refusal).status(),
                null,
                refusal.rule().id(),
                sentence);
    }

    private Mono<Outcome> draft(UUID product, Draft body, Caller caller) {
        var from = body.source();
        var source = from == null ? null : new Source(from.kind(), from.reference());
        return desk.draft(
                product,
                caller,
                (id, key) -> new DraftRequirement(
                        id,
                        key,
                        product,
                        body.title(),
                        Requests.text(body.description()),
                        body.kind(),
                        body.module(),
                        body.wantedBy(),
                        body.priority(),
                        body.requesterId(),
                        source),
                (_, key) -> Reply.created(Requests.PATH + key, Requests.tag(Part.COMMON)));
    }
}
