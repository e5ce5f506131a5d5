package io.tandem.ledger;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Talking to MongoDB: durable writes, majority reads, and never a wait without an end. */
public final class Store {

    public static final Duration PATIENCE = Duration.ofSeconds(10);
    public static final int DUPLICATE_KEY = 11000;

    private Store() {}

    public static MongoCollection<Document> collection(MongoDatabase db, String name) {
        return db.getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    public static <T> Mono<T> one(Publisher<T> answer) {
        return Mono.from(answer).timeout(PATIENCE).onErrorMap(Store::isAway, Store::unavailable);
    }

    public static <T> Mono<List<T>> all(Publisher<T> answers) {
        return one(Flux.from(answers).collectList());
    }

    /** An upsert two instances may both try to insert: the second, tried again, finds what the first made. */
    public static <T> Mono<T> upserted(Supplier<Publisher<T>> upsert) {
        var once = Mono.defer(() -> one(upsert.get()));
        return once.onErrorResume(Store::isDuplicate, _ -> once);
    }

    /** For threads that may block. */
    public static <T> Optional<T> await(Publisher<T> answer) {
        return one(answer).blockOptional();
    }

    public static boolean isDuplicate(Throwable error) {
        return error instanceof MongoException e && e.getCode() == DUPLICATE_KEY;
    }

    private static boolean isAway(Throwable error) {
        return error instanceof TimeoutException
                || (error instanceof MongoException
                        && !(error instanceof MongoCommandException)
                        && !(error instanceof MongoWriteException)
                        && !(error instanceof MongoBulkWriteException));
    }

    private static Throwable unavailable(Throwable cause) {
        return new StoreUnavailableException("The store did not answer: " + cause.getMessage(), cause);
    }
}
