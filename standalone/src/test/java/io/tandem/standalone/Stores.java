package io.tandem.standalone;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The four event stores of the running demo, looked into directly. */
final class Stores implements AutoCloseable {
    private static final List<String> SERVICES = List.of("requirements", "planning", "feedback", "gateway");

    private final MongoClient client = MongoClients.create(
            "mongodb://127.0.0.1:" + new Ports(Demo.process().offset()).mongo());

    /** The last commit's position of each. */
    Map<String, Long> positions() {
        var positions = new LinkedHashMap<String, Long>();
        for (var service : SERVICES) {
            var last = Mono.from(commits(service).sort(Sorts.descending("_id")).limit(1))
                    .blockOptional();
            positions.put(service, last.map(commit -> commit.getLong("_id")).orElse(0L));
        }
        return positions;
    }

    /** What was stored since. */
    List<Document> since(Map<String, Long> positions) {
        return SERVICES.stream()
                .flatMap(service -> all(commits(service).filter(gt("_id", positions.get(service)))).stream())
                .toList();
    }

    private com.mongodb.reactivestreams.client.FindPublisher<Document> commits(String service) {
        return client.getDatabase(service).getCollection("commits").find();
    }

    private static List<Document> all(Publisher<Document> found) {
        return Flux.from(found).collectList().blockOptional().orElseThrow();
    }

    @Override
    public void close() {
        client.close();
    }
}
