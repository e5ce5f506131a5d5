package io.tandem.requirements.evidence.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Paging;
import io.tandem.requirements.attachment.AttachmentList;
import io.tandem.requirements.evidence.application.EvidenceList;
import io.tandem.requirements.evidence.application.Evidences;
import io.tandem.requirements.evidence.domain.Evidence;
import io.tandem.requirements.evidence.domain.EvidenceCommand.RecordEvidence;
import io.tandem.requirements.evidence.domain.EvidenceCommand.ReviseEvidence;
import io.tandem.requirements.evidence.domain.EvidenceKind;
import io.tandem.requirements.evidence.domain.Finding;
import io.tandem.requirements.product.application.Products;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Recording research, and reading it. */
@RestController
@RequestMapping("/api/v1")
class EvidenceController {

    private final Evidences evidences;
    private final EvidenceList list;
    private final AttachmentList attachments;
    private final Products products;
    private final Processors processors;
    private final Answers answers;

    EvidenceController(
            Evidences evidences,
            EvidenceList list,
            AttachmentList attachments,
            Products products,
            Processors processors,
            Answers answers) {
        this.evidences = evidences;
        this.list = list;
        this.attachments = attachments;
        this.products = products;
        this.processors = processors;
        this.answers = answers;
    }

    /**
     * @param text Markdown; names no persons
     * @param link where the material lies
     */
    record FindingBody(
            EvidenceKind kind,
            String title,
            String text,
            @Nullable String link,
            @Nullable LocalDate gatheredOn,
            @Nullable String reason) {

        Finding toDomain() {
            return new Finding(kind, title, text, link, gatheredOn);
        }
    }

    record EvidenceItem(UUID id, EvidenceKind kind, String title, UUID recordedBy, long version) {}

    record EvidencePage(List<EvidenceItem> items) {}

    record EvidenceVersions(List<EvidenceView.Version> items) {}

    @PostMapping("/products/{product}/evidence")
    Mono<ResponseEntity<Void>> add(@PathVariable String product, @RequestBody FindingBody body, Caller caller) {
        var id = Commands.newId();
        var reply = Reply.<Evidence>created("/api/v1/evidence/" + id, e -> IfMatch.tag(e.version()));
        var why = caller.withReason(body.reason());
        return products.idOf(product)
                .flatMap(productId ->
                        evidences.send(new RecordEvidence(id, productId, body.toDomain()), productId, why, reply))
                .map(answers::of);
    }

    /** Oldest first; the page begins after {@code cursor}. */
    @GetMapping("/products/{product}/evidence")
    Mono<ResponseEntity<EvidencePage>> ofProduct(
            @PathVariable String product,
            @RequestParam(name = "kind", required = false) @Nullable EvidenceKind kind,
            Caller caller,
            AsOf asOf,
            Paging paging) {
        return products.readable(product, caller)
                .flatMapMany(id -> processors
                        .shown(asOf, EvidenceList.PROCESSOR)
                        .flatMapMany(at -> list.find(id, kind, at.instant(), paging.afterId(), paging.limit() + 1)))
                .map(row -> new EvidenceItem(row.id(), row.kind(), row.title(), row.recordedBy(), row.version()))
                .collectList()
                .map(items -> paging.page(
                        "/api/v1/products/" + product + "/evidence" + (kind == null ? "" : "?kind=" + kind),
                        items,
                        EvidenceItem::id,
                        EvidencePage::new));
    }

    @GetMapping("/evidence/{evidence}")
    Mono<ResponseEntity<EvidenceView>> evidence(@PathVariable UUID evidence, Caller caller, AsOf asOf) {
        return evidences
                .readable(evidence, caller, asOf.instant())
                .zipWith(
                        attachments.usersOf(evidence, asOf),
                        (fold, users) -> ResponseEntity.ok()
                                .eTag(IfMatch.tag(fold.state().version()))
                                .body(EvidenceView.of(evidence, fold.state(), users)));
    }

    /** All of it as it is to read from now on. */
    @PutMapping("/evidence/{evidence}")
    Mono<ResponseEntity<Void>> revise(
            @PathVariable UUID evidence, @RequestBody FindingBody body, IfMatch seen, Caller caller) {
        var reply = Reply.<Evidence>done(e -> IfMatch.tag(e.version()));
        var why = caller.withReason(body.reason());
        return evidences
                .at(evidence, null)
                .flatMap(fold -> evidences.send(
                        new ReviseEvidence(evidence, seen.version(), body.toDomain()),
                        Evidences.productOf(fold.state()),
                        why,
                        reply))
                .map(answers::of);
    }

    /** Every version, oldest first. */
    @GetMapping("/evidence/{evidence}/versions")
    Mono<EvidenceVersions> versions(@PathVariable UUID evidence, Caller caller, AsOf asOf) {
        return evidences
                .readable(evidence, caller, asOf.instant())
                .flatMapMany(_ -> evidences.history(evidence, asOf.instant()))
                .map(EvidenceView.Version::of)
                .collectList()
                .map(EvidenceVersions::new);
    }
}
