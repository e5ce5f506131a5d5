package io.tandem.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The same random commands to this store, with random indexes, and to the library's own memory backend, which reads every document for every query: the
 * answers must be the same. A seed printed by a failure replays it with {@code -Dfuzz.seed=}.
 */
class QueryFuzzTest {

    private static final int WORLDS = 45;
    private static final int QUERIES = 60;

    private final Channel channel = new EmbeddedChannel();

    @Test
    void random_queries_are_answered_as_by_reading_everything() {
        var given = Long.getLong("fuzz.seed");
        if (given != null) {
            world(given);
            return;
        }
        var start = System.nanoTime();
        System.out.printf("%d worlds of %d steps from seed %d%n", WORLDS, QUERIES, start);
        for (var i = 0; i < WORLDS; i++) {
            world(start + i);
        }
    }

    private void world(long seed) {
        try (var store = Store.inMemory()) {
            var databases = Databases.open(store);
            var commands = new Commands(store, databases);
            var memory = new MemoryBackend();
            try {
                new World(seed, commands, memory).play();
                var collection = databases.existingOrNew("test").collectionOrNew("c");
                collection.orderedIndexes().forEach(index -> holdsExactlyTheKeysOfItsDocuments(index, collection));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("replay with -Dfuzz.seed=" + seed + ": " + e.getMessage(), e);
            } finally {
                memory.close();
                commands.close();
            }
        }
    }

    private void holdsExactlyTheKeysOfItsDocuments(OrderedIndex index, StoredCollection collection) {
        var expected = new TreeSet<byte[]>(Arrays::compareUnsigned);
        collection
                .streamAllDocumentsWithPosition()
                .forEach(found -> expected.addAll(index.entriesOf(found.getDocument(), found.getPosition())));
        var entries = new TreeSet<byte[]>(Arrays::compareUnsigned);
        index.table()
                .entries(View.LIVE, new byte[] {1}, null, false)
                .forEachRemaining(entry -> entries.add(entry.getKey()));
        assertThat(entries).as("%s", index).containsExactlyElementsOf(expected);
    }

    private final class World {

        private final Random random;
        private final RandomDocuments choose;
        private final Commands ours;
        private final MemoryBackend theirs;

        World(long seed, Commands ours, MemoryBackend theirs) {
            this.random = new Random(seed);
            this.choose = new RandomDocuments(random);
            this.ours = ours;
            this.theirs = theirs;
        }

        private Document ours(Document command) {
            var answer = ours.answer(channel, "test", command.append("$db", "test"));
            assertThat(answer.get("ok")).as("%s → %s", command, answer).isEqualTo(1.0);
            assertThat(answer).as("%s → %s", command, answer).doesNotContainKey("writeErrors");
            return answer;
        }

        private Document theirs(Document command) {
            return theirs.handleCommand(
                    channel, "test", command.keySet().iterator().next(), command);
        }

        private Document both(Document command) {
            theirs(command.cloneDeeply());
            return ours(command);
        }

        void play() {
            for (var i = 0; i < 1 + random.nextInt(4); i++) {
                createIndex(i);
            }
            for (var id = 0; id < 80; id++) {
                both(new Document("insert", "c").append("documents", List.of(choose.document(id))));
            }
            for (var i = 0; i < QUERIES; i++) {
                switch (random.nextInt(12)) {
                    case 0 ->
                        change(new Document("update", "c")
                                .append(
                                        "updates",
                                        List.of(new Document("q", choose.filter())
                                                .append("u", choose.update())
                                                .append("multi", true))));
                    case 1 ->
                        change(new Document("delete", "c")
                                .append(
                                        "deletes",
                                        List.of(new Document(
                                                        "q",
                                                        new Document("f", random.nextInt(8))
                                                                .append("a", choose.scalar()))
                                                .append("limit", 0))));
                    case 2 -> createIndex(10 + i);
                    default -> query();
                }
            }
            change(new Document("update", "c")
                    .append(
                            "updates",
                            List.of(new Document("q", new Document())
                                    .append("u", choose.update())
                                    .append("multi", true))));
        }

        private void createIndex(int number) {
            var key = choose.indexKey();
            var answer = ours.answer(
                    channel,
                    "test",
                    new Document("createIndexes", "c")
                            .append(
                                    "indexes",
                                    List.of(new Document("key", key)
                                            .append("name", "i" + number)
                                            .append("sparse", random.nextInt(4) == 0)))
                            .append("$db", "test"));
            assertThat(answer.getOrDefault("code", 0)).as("%s", answer).isIn(0, 85);
        }

        private void change(Document command) {
            both(command);
            same(new Document(), null, 0, 0);
        }

        private void query() {
            var sort = random.nextInt(3) == 0 ? choose.sort() : null;
            var paged = sort != null && random.nextInt(3) == 0;
            same(choose.filter(), sort, paged ? random.nextInt(5) : 0, paged ? 1 + random.nextInt(10) : 0);
        }

        private void same(Document filter, Document sort, int skip, int limit) {
            var all = batch(theirs(new Document("find", "c").append("filter", filter)));
            var command = new Document("find", "c").append("filter", filter).append("batchSize", 1_000);
            if (sort == null) {
                var projection = choose.projection();
                command.append("projection", projection);
                var matching =
                        all.stream().map(found -> projected(found, projection)).toList();
                var found = batch(ours(command));
                assertThat(without(found, matching))
                        .as("found only by us: %s", command)
                        .isEmpty();
                assertThat(without(matching, found))
                        .as("found only by them: %s", command)
                        .isEmpty();
                return;
            }
            var order = order(sort);
            var expected = all.stream()
                    .sorted(order)
                    .skip(skip)
                    .limit(limit > 0 ? limit : Integer.MAX_VALUE)
                    .toList();
            var found =
                    batch(ours(command.append("sort", sort).append("skip", skip).append("limit", limit)));
            assertThat(found).as("%s", command).hasSameSizeAs(expected).doesNotHaveDuplicates();
            assertThat(all).as("%s", command).containsAll(found);
            for (var i = 0; i < found.size(); i++) {
                assertThat(order.compare(found.get(i), expected.get(i)))
                        .as("%s at %s", command, i)
                        .isZero();
            }
            var count = ours(new Document("count", "c").append("query", filter)).get("n");
            assertThat(count).as("count %s", filter).isEqualTo(all.size());
        }

        private static List<Document> without(List<Document> some, List<Document> others) {
            var rest = new ArrayList<>(some);
            others.forEach(rest::remove);
            return rest;
        }

        private static Document projected(Document document, Document projection) {
            var shown = new Document(document);
            var only = projection.entrySet().stream()
                    .anyMatch(field ->
                            !field.getKey().equals("_id") && field.getValue().equals(1));
            shown.keySet().removeIf(field -> {
                var picked = only && !field.equals("_id");
                return picked != projection.containsKey(field);
            });
            return shown;
        }

        /** As the library's, which however calls one empty array smaller than another. */
        private static Comparator<Document> order(Document sort) {
            return (one, other) -> {
                for (var field : sort.entrySet()) {
                    var a = Utils.getSubdocumentValueCollectionAware(one, field.getKey());
                    var b = Utils.getSubdocumentValueCollectionAware(other, field.getKey());
                    var comparator = field.getValue().equals(1) ? ValueComparator.asc() : ValueComparator.desc();
                    var compared = List.of().equals(a) && List.of().equals(b) ? 0 : comparator.compare(a, b);
                    if (compared != 0) {
                        return compared;
                    }
                }
                return 0;
            };
        }

        private List<Document> batch(Document answer) {
            return Answers.firstBatch(answer);
        }
    }
}
