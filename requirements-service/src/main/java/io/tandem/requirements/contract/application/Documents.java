package io.tandem.requirements.contract.application;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.blob.Blob;
import io.tandem.platform.blob.Blobs;
import io.tandem.requirements.contract.document.ApiDocument;
import io.tandem.requirements.contract.document.DocumentRule;
import io.tandem.requirements.contract.document.Reading;
import io.tandem.requirements.contract.domain.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * OpenAPI documents by hash. Reading and comparing never happens on the event loop; large documents queue for one thread,
 * so that only one is in the making at a time. A few small ones stay read; a large one is read again when it is asked for.
 */
@Component
public class Documents implements DisposableBean {

    public static final long LIMIT = 24L << 20;
    private static final long LARGE = 1 << 20;
    private static final int KEPT = 16;

    private final Blobs blobs;
    private final Scheduler large = Schedulers.newSingle("large-documents", true);
    private final Map<String, ApiDocument> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ApiDocument> eldest) {
            return size() > KEPT;
        }
    };

    /** A document that was taken. */
    public record Taken(Blob blob, ApiDocument document) {

        public Document summary() {
            return new Document(
                    blob.hash(),
                    document.openapi(),
                    document.title(),
                    document.version(),
                    document.operations().size());
        }
    }

    Documents(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Stores what comes in and reads it; refused with a {@link DocumentRule} where it is no document to agree on. */
    public Mono<Taken> take(Publisher<DataBuffer> content) {
        return blobs.write(content, LIMIT).flatMap(this::taken);
    }

    /** A document that was taken before; refused with {@link DocumentRule#DOCUMENT_IS_KNOWN}. */
    public Mono<Taken> taken(String hash) {
        return Blob.isHash(hash) ? blobs.find(hash).switchIfEmpty(unknown(hash)).flatMap(this::taken) : unknown(hash);
    }

    public Flux<byte[]> bytes(String hash) {
        return blobs.read(hash);
    }

    /** Work on documents of these sizes, where it may take its time. */
    public <T> Mono<T> work(Callable<T> work, Blob... sizes) {
        var isLarge = false;
        for (var size : sizes) {
            isLarge |= size.size() > LARGE;
        }
        return Mono.fromCallable(() -> bounded(work)).subscribeOn(isLarge ? large : Schedulers.boundedElastic());
    }

    /** Schemas may lead into one another further than a thread can follow; nobody waits for an answer then. */
    private static <T> T bounded(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (StackOverflowError _) {
            throw new RuleViolated(DocumentRule.DOCUMENT_STAYS_ITS_SIZE, Map.of());
        }
    }

    private Mono<Taken> taken(Blob blob) {
        synchronized (kept) {
            var known = kept.get(blob.hash());
            if (known != null) {
                return Mono.just(new Taken(blob, known));
            }
        }
        return Mono.defer(() -> work(
                () -> {
                    var bytes = java.util.Objects.requireNonNull(
                            blobs.bytes(blob.hash()).block());
                    var document = Reading.of(bytes);
                    if (blob.size() <= LARGE) {
                        synchronized (kept) {
                            kept.put(blob.hash(), document);
                        }
                    }
                    return new Taken(blob, document);
                },
                blob));
    }

    private static <T> Mono<T> unknown(String hash) {
        return Mono.error(() -> new RuleViolated(
                DocumentRule.DOCUMENT_IS_KNOWN, Map.of("hash", hash.length() > 64 ? hash.substring(0, 64) : hash)));
    }

    @Override
    public void destroy() {
        large.dispose();
    }
}
