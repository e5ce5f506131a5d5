package io.tandem.platform.blob;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.web.Problem;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The files of one service. A file is held in memory a block at a time, never whole.
 *
 * <p>Blocks are written under the upload they came with; only when all are durable the file's head ({@code blobs}) names
 * that upload, once per hash. What an upload that was refused, broken off or repeated has written is taken away; what a
 * crash left behind is taken away a day later.
 */
public final class Blobs {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> blocks;
    private final MongoCollection<Document> uploads;
    private final Clock clock;

    /** Creates the indexes and takes away what unfinished uploads left. Blocks: for the start of a service. */
    public Blobs(MongoDatabase database, Clock clock) {
        this.heads = durable(database, "blobs");
        this.blocks = durable(database, "blob-blocks");
        this.uploads = durable(database, "blob-uploads");
        this.clock = clock;
        Flux.concat(
                        one(blocks.createIndex(Indexes.ascending("upload", "n"), new IndexOptions().unique(true))),
                        one(heads.createIndex(Indexes.ascending("upload"))))
                .blockLast();
        sweep().block();
    }

    /**
     * Stores a file once; the same content again is the same file.
     *
     * @param content its bytes; the buffers are released
     * @param limit in bytes; a longer file is refused as {@code file-too-large} (413)
     */
    public Mono<Blob> write(Publisher<DataBuffer> content, long limit) {
        return Mono.usingWhen(
                begun(), upload -> written(upload, content, limit), this::end, (u, _) -> end(u), this::end);
    }

    /** A stored file by its hash; empty where there is none. */
    public Mono<Blob> find(String hash) {
        return head(hash).map(head -> new Blob(hash, head.getLong("size")));
    }

    /**
     * The bytes of a file, block by block; empty where there is none of that hash. Each block is verified before it is
     * handed on: {@link BlobCorruptException}.
     */
    public Flux<byte[]> read(String hash) {
        return head(hash)
                .flatMapMany(head -> Flux.range(0, head.getInteger("blocks"))
                        .concatMap(n -> block(hash, head.getString("upload"), n), 1));
    }

    /** A whole file in memory, for those who must parse it; empty where there is none of that hash. */
    public Mono<byte[]> bytes(String hash) {
        return find(hash)
                .flatMap(blob -> read(hash)
                        .collect(
                                () -> new ByteArrayOutputStream(Math.toIntExact(blob.size())),
                                ByteArrayOutputStream::writeBytes)
                        .map(ByteArrayOutputStream::toByteArray));
    }

    private Mono<String> begun() {
        var upload = UUID.randomUUID().toString();
        return one(uploads.insertOne(new Document("_id", upload).append("at", Date.from(clock.instant()))))
                .thenReturn(upload);
    }

    private Mono<Blob> written(String upload, Publisher<DataBuffer> content, long limit) {
        return Mono.defer(() -> {
            var incoming = new Incoming(limit);
            return Flux.from(content)
                    .concatMapIterable(incoming::take)
                    .concatWith(Flux.defer(() -> Flux.fromIterable(incoming.rest())))
                    .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                    .index()
                    .concatMap(block -> stored(upload, block.getT1().intValue(), block.getT2()), 1)
                    .count()
                    .flatMap(count -> named(upload, incoming.blob(), count.intValue()));
        });
    }

    private Mono<Boolean> stored(String upload, int n, byte[] plain) {
        return Mono.fromCallable(() -> Block.document(upload, n, plain))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(block -> one(blocks.insertOne(block)))
                .thenReturn(true);
    }

    private Mono<Blob> named(String upload, Blob blob, int count) {
        return one(heads.insertOne(new Document("_id", blob.hash())
                        .append("size", blob.size())
                        .append("blocks", count)
                        .append("upload", upload)
                        .append("at", Date.from(clock.instant()))))
                .onErrorComplete(error -> error instanceof MongoException e && e.getCode() == DUPLICATE_KEY)
                .thenReturn(blob);
    }

    /** Blocks no head names are taken away; then nothing more is known of the upload. */
    private Mono<Void> end(String upload) {
        return one(heads.find(eq("upload", upload)).first())
                .hasElement()
                .flatMap(named -> named
                        ? Mono.just(true)
                        : one(blocks.deleteMany(eq("upload", upload))).thenReturn(true))
                .flatMap(_ -> one(uploads.deleteOne(eq("_id", upload))))
                .then();
    }

    private Mono<Void> sweep() {
        var before = Date.from(clock.instant().minus(LEFT_BEHIND));
        return Flux.from(uploads.find(lt("at", before)))
                .concatMap(upload -> end(upload.getString("_id")))
                .then();
    }

    private Mono<Document> head(String hash) {
        return one(heads.find(eq("_id", hash)).first());
    }

    private Mono<byte[]> block(String hash, String upload, int n) {
        return one(blocks.find(and(eq("upload", upload), eq("n", n))).first())
                .publishOn(Schedulers.boundedElastic())
                .flatMap(block -> Mono.justOrEmpty(Block.plain(block)))
                .switchIfEmpty(Mono.error(() -> new BlobCorruptException(hash, n)));
    }

    private static MongoCollection<Document> durable(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    private static <T> Mono<T> one(Publisher<T> answer) {
        return Mono.from(answer)
                .timeout(PATIENCE)
                .onErrorMap(
                        error -> error instanceof TimeoutException
                                || error instanceof MongoSocketException
                                || error instanceof MongoTimeoutException,
                        _ -> Problem.unavailable(
                                "文件暂时存取不了，请稍后重试。",
                                "Files can be neither stored nor read at the moment; please try again.",
                                Duration.ofSeconds(2)));
    }
}
