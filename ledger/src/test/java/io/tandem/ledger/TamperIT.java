package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.tandem.ledger.audit.SignedCheckpoints;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.verify.Finding;
import io.tandem.ledger.verify.Finding.Verdict;
import io.tandem.ledger.verify.Node;
import io.tandem.ledger.verify.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stored commits changed behind the program's back: both verifiers name the first bad position, each time. */
class TamperIT {

    private static final int COMMITS = 40;

    @TempDir
    Path folder;

    private enum Attack {
        FLIP,
        DELETE,
        INSERT,
        SWAP,
        CUT
    }

    @Test
    void fifty_times() throws Exception {
        tamper(50, 1);
    }

    @Test
    @Tag("check")
    void a_thousand_times() throws Exception {
        tamper(1_000, 2);
    }

    private void tamper(int trials, long seed) throws Exception {
        try (var logged = new Logged(folder);
                var node = new Node()) {
            logged.write(new Random(seed), COMMITS);
            logged.notary().round();
            var kept = logged.told.getLast().toString();
            var verifier = new Verifier(Policy.parse(logged.policy()));
            var commits = logged.store.database().getCollection("commits");
            var original = read(commits);
            var counts = new EnumMap<Attack, Integer>(Attack.class);
            var file = folder.resolve("export.jsonl");
            for (int trial = 0; trial < trials; trial++) {
                var random = new Random(seed * 1_000_003 + trial);
                var attack = Attack.values()[trial % Attack.values().length];
                var changed =
                        new ArrayList<>(original.stream().map(TamperIT::copy).toList());
                long firstBad = attack(attack, changed, random);
                write(commits, changed);
                var lines = logged.export();
                var java = verifier.export(lines.iterator(), List.of(kept));
                assertThat(java.position())
                        .as("trial %d of seed %d: %s, %s", trial, seed, attack, java)
                        .isEqualTo(firstBad);
                Files.write(file, lines);
                var question =
                        Node.question("export").put("file", file.toString()).put("policy", logged.policy());
                question.putArray("kept").add(kept);
                assertThat(node.finding(question))
                        .as("trial %d of seed %d: %s", trial, seed, attack)
                        .isEqualTo(new Finding(java.verdict(), java.position(), ""));
                counts.merge(attack, 1, Integer::sum);
            }
            write(commits, original);
            assertThat(verifier.export(logged.export().iterator(), List.of(kept))
                            .verdict())
                    .isEqualTo(Verdict.PROVEN);
            System.out.println("Tampered with, seed " + seed + ": " + counts + "; first bad position named " + trials
                    + " of " + trials + " by both verifiers");
        }
    }

    @Test
    void a_checkpoint_kept_outside_proves_the_cut_tail_though_log_and_checkpoint_were_cut_with_it() {
        try (var logged = new Logged(folder)) {
            logged.write(new Random(3), 20);
            logged.notary().round();
            var older = new SignedCheckpoints(logged.store.database()).last().orElseThrow();
            long head = logged.commits.head().block();
            logged.write(new Random(4), 10);
            logged.notary().round();
            var kept = logged.told.getLast().toString();
            Mono.from(logged.store
                            .database()
                            .getCollection("commits")
                            .deleteMany(new Document("_id", new Document("$gt", head))))
                    .block();
            Mono.from(logged.store.database().getCollection("audit-tiles").drop())
                    .block();
            logged.log.grow();
            var lines = new ArrayList<String>();
            io.tandem.ledger.audit.Export.whole(logged.log, older).forEachRemaining(lines::add);
            var verifier = new Verifier(Policy.parse(logged.policy()));
            assertThat(verifier.export(lines.iterator(), List.of()).verdict())
                    .as("by itself the shorter history is a history")
                    .isEqualTo(Verdict.PROVEN);
            assertThat(verifier.export(lines.iterator(), List.of(kept)))
                    .isEqualTo(new Finding(Verdict.MISSING, head + 1, ""));
        }
    }

    /** Yields the first position that is not as it was. */
    private static long attack(Attack attack, List<Document> commits, Random random) {
        int at = random.nextInt(commits.size());
        switch (attack) {
            case FLIP -> flip(commits.get(at), random);
            case DELETE -> {
                at = random.nextInt(commits.size() - 1);
                return commits.remove(at).getLong("_id");
            }
            case INSERT -> {
                var forged = copy(commits.get(random.nextInt(commits.size())));
                forged.remove("key");
                forged.remove("answer");
                forged.put("stream", "Toy/forged-" + random.nextInt());
                forged.put("_id", commits.get(at).getLong("_id"));
                long by = forged.getList("events", Document.class).size();
                commits.subList(at, commits.size()).forEach(c -> c.put("_id", c.getLong("_id") + by));
                commits.add(at, forged);
                return forged.getLong("_id");
            }
            case SWAP -> {
                at = random.nextInt(commits.size() - 1);
                int other = at + 1 + random.nextInt(commits.size() - at - 1);
                long first = commits.get(at).getLong("_id");
                long second = commits.get(other).getLong("_id");
                var moved = copy(commits.get(at));
                commits.get(other).put("_id", first);
                moved.put("_id", second);
                commits.set(at, commits.get(other));
                commits.set(other, moved);
                return first;
            }
            case CUT -> {
                at = 1 + random.nextInt(commits.size() - 1);
                long first = commits.get(at).getLong("_id");
                commits.subList(at, commits.size()).clear();
                return first;
            }
        }
        return commits.get(at).getLong("_id");
    }

    /** One field of the commit or of one of its events becomes another, none that a unique index would refuse. */
    private static void flip(Document commit, Random random) {
        var events = commit.getList("events", Document.class);
        var event = events.get(random.nextInt(events.size()));
        switch (random.nextInt(commit.containsKey("key") ? 10 : 8)) {
            case 0 ->
                commit.put(
                        "stream",
                        flipped("Toy", random) + commit.getString("stream").substring(3));
            case 1 -> commit.put("firstSequence", commit.getLong("firstSequence") + 1_000 + random.nextInt(9));
            case 2 ->
                commit.put("committedAt", new Date(commit.getDate("committedAt").getTime() + 1 + random.nextInt(9)));
            case 3 -> commit.put("metadata", flipped(commit.getString("metadata"), random));
            case 4 -> event.put("id", flipped(event.getString("id"), random));
            case 5 -> event.put("type", flipped(event.getString("type"), random));
            case 6 -> event.put("revision", event.getInteger("revision") + 1);
            case 7 -> event.put("payload", flipped(event.getString("payload"), random));
            case 8 -> commit.put("key", flipped(commit.getString("key"), random));
            default -> commit.get("answer", Document.class).put("status", 999);
        }
    }

    private static String flipped(String text, Random random) {
        var bytes = text.toCharArray();
        bytes[random.nextInt(bytes.length)] ^= (char) (1 << random.nextInt(4));
        return new String(bytes);
    }

    private static Document copy(Document document) {
        var copy = new Document(document);
        copy.put(
                "events",
                document.getList("events", Document.class).stream()
                        .map(Document::new)
                        .toList());
        copy.computeIfPresent("answer", (_, answer) -> new Document((Document) answer));
        return copy;
    }

    private static List<Document> read(MongoCollection<Document> commits) {
        return Flux.from(commits.find().sort(new Document("_id", 1)))
                .collectList()
                .block();
    }

    private static void write(MongoCollection<Document> commits, List<Document> documents) {
        Mono.from(commits.deleteMany(new Document())).block();
        Mono.from(commits.insertMany(documents)).block();
    }
}
