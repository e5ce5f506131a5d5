package io.tandem.embeddedmongo;

import com.mongodb.reactivestreams.client.ClientSession;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The real driver, waited for. */
final class Driver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoClient client;

    Driver(String uri) {
        this.client = MongoClients.create(uri + "/?uuidRepresentation=standard&serverSelectionTimeoutMS=5000");
    }

    MongoDatabase database() {
        return client.getDatabase("test");
    }

    MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    Publisher<ClientSession> startSession() {
        return client.startSession();
    }

    static <T> T one(Publisher<T> publisher) {
        return Mono.from(publisher).block(PATIENCE);
    }

    static <T> List<T> all(Publisher<T> publisher) {
        return Flux.from(publisher).collectList().block(PATIENCE);
    }

    @Override
    public void close() {
        client.close();
    }
}
