package io.tandem.ledger;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.embeddedmongo.EmbeddedMongo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import reactor.core.publisher.Mono;

/**
 * The store these tests run on: where {@code TANDEM_TEST_MONGO_URI} points, else MongoDB 8 where Docker answers, else the
 * embedded server. One server for the whole run, a fresh database for each that opens one.
 */
final class TestStore implements AutoCloseable {

    private static final String URI = start();

    private final MongoClient client;
    private final MongoDatabase database;

    private TestStore(MongoClient client, String name) {
        this.client = client;
        this.database = client.getDatabase(name);
    }

    static TestStore open() {
        return new TestStore(
                MongoClients.create(URI), "t" + UUID.randomUUID().toString().replace("-", ""));
    }

    static String uri() {
        return URI;
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        Mono.from(database.drop()).block();
        client.close();
    }

    private static String start() {
        var given = System.getenv("TANDEM_TEST_MONGO_URI");
        if (given != null) {
            return say("MongoDB at " + given, given);
        }
        if (Files.exists(Path.of("/var/run/docker.sock"))
                && DockerClientFactory.instance().isDockerAvailable()) {
            var container = new MongoDBContainer("mongo:8").withReplicaSet();
            container.start(); // ends with the run: Testcontainers sees to it
            return say("MongoDB 8 in Docker", container.getConnectionString());
        }
        return say("the embedded server", EmbeddedMongo.inMemory().uri());
    }

    private static String say(String what, String uri) {
        System.out.println("Store of these tests: " + what);
        return uri;
    }
}
