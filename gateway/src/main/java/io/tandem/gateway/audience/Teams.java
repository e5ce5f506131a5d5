package io.tandem.gateway.audience;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * The teams of all products: kept in the collection {@code teams} by the one instance that folds the inbox, held in
 * memory by every instance, which follows the topic itself. An event that does not come next is looked up.
 */
@Component
public final class Teams {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MongoCollection<Document> stored;
    private final Map<UUID, Team> known = new ConcurrentHashMap<>();
    private final Set<UUID> behind = ConcurrentHashMap.newKeySet();

    Teams(MongoDatabase database) {
        this.stored = database.getCollection("teams");
    }

    /** As this instance knows it at this moment; nobody is in a team that is not known. */
    public Team of(UUID product) {
        return known.getOrDefault(product, Team.NONE);
    }

    /** Reads what was folded before; to be called before the first event is followed. Blocks. */
    public void load() {
        Flux.from(stored.find()).doOnNext(this::takeUp).blockLast(PATIENCE);
    }

    /** Follows a product's event, in whatever number it comes. */
    public void follow(UUID product, long sequence, String type, JsonNode data) {
        known.compute(product, (_, team) -> {
            var now = team == null ? Team.NONE : team;
            if (sequence > now.next()) {
                behind.add(product);
            }
            return sequence == now.next() ? now.evolve(type, data) : now;
        });
    }

    /** Looks up those of whom an event was missed. Blocks; to be called now and then. */
    public void catchUp() {
        for (var product : List.copyOf(behind)) {
            var before = of(product).next();
            find(product).doOnNext(this::takeUp).block(PATIENCE);
            if (of(product).next() > before) {
                behind.remove(product);
            }
        }
    }

    private void takeUp(Document document) {
        var team = team(document);
        known.merge(
                UUID.fromString(document.getString("_id")), team, (old, read) -> read.next() > old.next() ? read : old);
    }

    /** Folds a product's event into what is stored; a repeated one changes nothing. */
    Mono<Void> store(UUID product, long sequence, String type, JsonNode data) {
        return find(product)
                .map(Teams::team)
                .defaultIfEmpty(Team.NONE)
                .filter(team -> team.next() <= sequence)
                .flatMap(team -> Mono.from(stored.replaceOne(
                        Filters.eq("_id", product.toString()),
                        document(product, team.evolve(type, data)),
                        new ReplaceOptions().upsert(true))))
                .then();
    }

    Mono<Team> folded(UUID product) {
        return find(product).map(Teams::team);
    }

    private Mono<Document> find(UUID product) {
        return Mono.from(stored.find(Filters.eq("_id", product.toString())).first());
    }

    private static Document document(UUID product, Team team) {
        var owners = new Document();
        team.owners().forEach((side, owner) -> owners.append(side, owner.toString()));
        return new Document("_id", product.toString())
                .append("next", team.next())
                .append(
                        "people",
                        team.people().stream().map(UUID::toString).sorted().toList())
                .append("owners", owners)
                .append(
                        "manager",
                        team.manager() == null ? null : team.manager().toString());
    }

    private static Team team(Document document) {
        var owners = new HashMap<String, UUID>();
        document.get("owners", Document.class)
                .forEach((side, owner) -> owners.put(side, UUID.fromString((String) owner)));
        var people = document.getList("people", String.class).stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
        var manager = document.getString("manager");
        return new Team(
                document.getLong("next"),
                people,
                Map.copyOf(owners),
                manager == null ? null : UUID.fromString(manager));
    }
}
