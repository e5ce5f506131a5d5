package io.tandem.requirements.document;

import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Language;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.document.RequirementDocument.Entry;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.list.RequirementRow;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.requirement.application.Requirements;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /products/{product}/document}: the requirement document, now or as of an instant. */
@RestController
class DocumentController {

    private static final int MOST = 2_000;

    private final RequirementList list;
    private final Requirements requirements;
    private final Products products;
    private final Processors processors;

    DocumentController(RequirementList list, Requirements requirements, Products products, Processors processors) {
        this.list = list;
        this.requirements = requirements;
        this.products = products;
        this.processors = processors;
    }

    /** Markdown, or one page to print. */
    enum Format {
        MD,
        HTML
    }

    @GetMapping(
            path = "/api/v1/products/{product}/document",
            produces = {"text/markdown;charset=UTF-8", "text/html;charset=UTF-8"})
    Mono<ResponseEntity<byte[]>> document(
            @PathVariable String product,
            @RequestParam(name = "format", required = false) @Nullable Format format,
            Caller caller,
            AsOf asOf,
            ServerHttpRequest request) {
        var language = Language.of(request.getHeaders());
        return processors
                .shown(asOf, RequirementList.PROCESSOR)
                .flatMap(at -> products.idOf(product)
                        .flatMap(id -> products.at(id, at.instant())
                                .doOnNext(team -> team.state()
                                        .requireReader(caller.actor().accountable(), caller.administrator()))
                                .flatMap(team -> document(id, team.state(), at.instant(), language))))
                .map(document -> answer(product, document, format == null ? Format.MD : format, language));
    }

    private Mono<RequirementDocument> document(UUID id, Product product, @Nullable Instant asOf, Language language) {
        return list.inOrder(id, asOf, MOST + 1).collectList().flatMap(rows -> {
            if (rows.size() > MOST) {
                throw Problem.unprocessable(
                        "document-too-long",
                        "需求超过 " + MOST + " 个，无法写成一份文档，请按模块导出。",
                        "There are more than " + MOST + " requirements, too many for one document.");
            }
            return Flux.fromIterable(rows)
                    .concatMap(row -> requirements.at(row.id(), asOf).map(fold -> new Entry(fold.state(), row.state())))
                    .collectList()
                    .map(entries -> new RequirementDocument(
                            product.terms().name(),
                            Objects.requireNonNullElse(product.terms().about(), ""),
                            asOf == null ? lastChange(rows) : asOf,
                            entries,
                            rows.stream().collect(Collectors.toMap(RequirementRow::id, RequirementRow::key)),
                            new Wording(language)));
        });
    }

    /** The present speaks of the last change: asked again before the next one it is the same document. */
    private static Instant lastChange(List<RequirementRow> rows) {
        return rows.stream()
                .map(RequirementRow::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** A file: it looks the same wherever it is opened, and no page of the gateway has to allow its style. */
    private static ResponseEntity<byte[]> answer(
            String key, RequirementDocument document, Format format, Language language) {
        var markdown = document.markdown();
        var html = format == Format.HTML;
        var text = html ? Html.page(document.product(), markdown, language) : markdown;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(html ? "text/html;charset=UTF-8" : "text/markdown;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + (html ? ".html" : ".md"))
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
