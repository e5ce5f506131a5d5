package io.tandem.ledger;

import static io.tandem.ledger.Toys.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.tandem.ledger.audit.AuditLog;
import io.tandem.ledger.audit.Export;
import io.tandem.ledger.audit.LogBroken;
import io.tandem.ledger.audit.Outside;
import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.Frontier;
import io.tandem.ledger.proof.Growth;
import io.tandem.ledger.proof.Leaf;
import io.tandem.ledger.proof.LoggedCommit;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.proof.Receipt;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.TilePath;
import io.tandem.ledger.verify.Finding;
import io.tandem.ledger.verify.Finding.Verdict;
import io.tandem.ledger.verify.Node;
import io.tandem.ledger.verify.Verifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AuditLogIT {

    @TempDir
    Path folder;

    private Logged logged;

    @BeforeEach
    void open() {
        logged = new Logged(folder);
    }

    @AfterEach
    void close() {
        logged.close();
    }

    @Test
    void the_tree_is_a_pure_function_of_the_commits_however_it_grew() {
        var random = new Random(1);
        for (int count : new int[] {1, 254, 1, 1, 300, 60}) {
            logged.write(random, count);
            logged.log.grow();
        }
        var extent = logged.log.extent();
        assertThat(extent.size()).isEqualTo(617);
        assertThat(extent.lastPosition()).isEqualTo(logged.commits.head().block());
        var frontier = new Frontier();
        entries(617).forEach(entry -> frontier.add(Leaf.parse(entry).hash()));
        assertThat(logged.log.tree().root(617)).isEqualTo(frontier.root());
        var tiles = logged.store.database().getCollection("audit-tiles");
        var grown = Flux.from(tiles.find()).collectList().block();
        Mono.from(tiles.drop()).block();
        new AuditLog(logged.store.database(), "toys").grow();
        assertThat(Flux.from(tiles.find()).collectList().block()).containsExactlyInAnyOrderElementsOf(grown);
    }

    @Test
    void tiles_above_the_leaves_come_back_after_a_crash_between_the_writes() {
        logged.write(new Random(2), 600);
        logged.log.grow();
        var root = logged.log.tree().root(600);
        Mono.from(logged.store.database().getCollection("audit-tiles").deleteMany(Filters.gt("level", 0)))
                .block();
        logged.log.grow();
        assertThat(logged.log.tree().root(600)).isEqualTo(root);
        assertThat(logged.log.tile(TilePath.parse("1/000.p/2")).orElseThrow()).hasSize(64);
        assertThat(logged.log.tile(TilePath.parse("0/002.p/88")).orElseThrow()).hasSize(88 * 32);
        assertThat(logged.log.tile(TilePath.parse("0/002.p/89"))).isEmpty();
        assertThat(logged.log.tile(TilePath.parse("0/003.p/1"))).isEmpty();
    }

    @Test
    void a_leaf_holds_no_text_and_less_than_a_kibibyte() {
        logged.write(new Random(3), 40);
        logged.log.grow();
        assertThat(entries(40)).allSatisfy(entry -> {
            assertThat(entry.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1024);
            assertThat(entry).doesNotContain("colour").contains("\"service\":\"toys\"");
        });
    }

    @Test
    void every_event_gets_a_receipt_both_verifiers_accept_and_no_byte_of_it_may_change() {
        logged.write(new Random(4), 300);
        logged.notary().round();
        var random = new Random(5);
        var verifier = new Verifier(Policy.parse(logged.policy()));
        try (var node = new Node()) {
            var commits = logged.commits.after(0, 300).collectList().block();
            for (int i = 0; i < 300; i += 23) {
                var commit = commits.get(i);
                for (int e = 0; e < commit.events().size(); e++) {
                    var text = receipt(commit.events().get(e).id().toString());
                    var found = verifier.receipt(text);
                    assertThat(found.verdict()).as(text).isEqualTo(Verdict.PROVEN);
                    assertThat(found.position()).isEqualTo(commit.position() + e);
                    assertThat(node.finding(receiptQuestion(text))).isEqualTo(plain(found));
                    var other = changed(text, random);
                    assertThat(verifier.receipt(other).proven()).as(other).isFalse();
                    assertThat(node.finding(receiptQuestion(other)).proven())
                            .as(other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void consistency_is_told_to_whoever_keeps_an_older_checkpoint() {
        var random = new Random(6);
        var notary = logged.notary();
        var verifier = new Verifier(Policy.parse(logged.policy()));
        try (var node = new Node()) {
            for (int count : new int[] {3, 1, 250, 40}) {
                logged.write(random, count);
                notary.round();
            }
            var newest = logged.told.getLast();
            for (var older : logged.told) {
                var before = Checkpoint.parse(older.text()).size();
                var proof = logged.log.tree().consistency(before, 294);
                var growth = new Growth(before, proof, newest).toString();
                var found = verifier.growth(older.toString(), growth);
                assertThat(found.verdict()).isEqualTo(Verdict.PROVEN);
                var question = Node.question("growth")
                        .put("older", older.toString())
                        .put("newer", growth)
                        .put("policy", logged.policy());
                assertThat(node.finding(question)).isEqualTo(plain(found));
                if (before < 294) {
                    var wrong = new Growth(before, proof.reversed(), newest).toString();
                    question.put("newer", wrong);
                    assertThat(verifier.growth(older.toString(), wrong).verdict())
                            .isEqualTo(proof.size() == 1 ? Verdict.PROVEN : Verdict.CONSISTENCY);
                    assertThat(node.finding(question).proven()).isEqualTo(proof.size() == 1);
                }
            }
        }
    }

    @Test
    void a_product_s_part_is_exported_with_a_proof_for_each_commit() throws Exception {
        logged.write(new Random(7), 200);
        logged.notary().round();
        var lines = Export.product(logged.log, logged.told.getLast(), "TOY", List.of(stream(1), stream(2)))
                .toList();
        var expected = List.of(1, 2).stream()
                .mapToLong(i -> logged.commits.stream(stream(i), 0).count().block())
                .sum();
        assertThat(lines).hasSize((int) expected + 1);
        assertAgreed(lines, Verdict.PROVEN, null);
        var without = new ArrayList<>(lines);
        without.remove(lines.size() / 2);
        assertThat(verifier().export(without.iterator(), List.of()).verdict()).isEqualTo(Verdict.MISSING);
    }

    @Test
    void nothing_is_signed_that_does_not_continue_what_was_signed_and_writes_go_on() {
        logged.write(new Random(8), 30);
        var notary = logged.notary();
        notary.round();
        var commits = logged.store.database().getCollection("commits");
        var last =
                Mono.from(commits.find().sort(new Document("_id", -1)).first()).block();
        Mono.from(commits.deleteOne(last)).block();
        Mono.from(logged.store.database().getCollection("audit-tiles").drop()).block();
        logged.write(new Random(9), 0);
        for (var each : List.of(notary, logged.notary())) {
            assertThatThrownBy(each::round)
                    .isInstanceOfSatisfying(
                            LogBroken.class, e -> assertThat(e.position()).isEqualTo(last.getLong("_id")));
        }
        assertThat(logged.told).hasSize(1);
    }

    @Test
    void a_rewritten_past_is_noticed_though_the_tiles_were_made_to_fit() throws Exception {
        logged.write(new Random(10), 30);
        logged.notary().round();
        Mono.from(logged.store
                        .database()
                        .getCollection("commits")
                        .updateOne(Filters.eq("_id", 1L), Updates.set("stream", "Toy/forged")))
                .block();
        assertThatThrownBy(() -> logged.notary().recheck())
                .isInstanceOfSatisfying(
                        LogBroken.class, e -> assertThat(e.position()).isEqualTo(1));
        Mono.from(logged.store.database().getCollection("audit-tiles").drop()).block();
        logged.log.grow();
        assertThatThrownBy(() -> logged.notary().round()).isInstanceOf(LogBroken.class);
        Files.delete(folder.resolve("checkpoint"));
        assertThatThrownBy(() -> logged.notary().round())
                .as("the file is lost, the outside remembers")
                .isInstanceOf(LogBroken.class);
    }

    @Test
    void what_others_say_outside_is_not_believed() {
        logged.write(new Random(11), 5);
        var stranger = io.tandem.ledger.proof.NoteSigner.generate("toys.example/toys", (byte) 1);
        var forged = stranger.sign(new Checkpoint("toys.example/toys", 99, io.tandem.ledger.proof.Merkle.EMPTY).text());
        logged.notary(new Outside() {
                    @Override
                    public List<SignedNote> told() {
                        return List.of(forged);
                    }

                    @Override
                    public void tell(SignedNote checkpoint) {
                        logged.told.add(checkpoint);
                    }
                })
                .round();
        assertThat(Checkpoint.parse(logged.told.getLast().text()).size()).isEqualTo(5);
    }

    @Test
    void a_key_is_followed_by_another_under_the_signatures_of_both() {
        logged.write(new Random(12), 5);
        var notary = logged.notary();
        notary.round();
        var trustsTheOld = Policy.parse(logged.policy());
        var next = notary.replaceKey();
        notary.round();
        var both = logged.told.getLast();
        assertThat(trustsTheOld.accepted(both).size()).isEqualTo(5);
        logged.write(new Random(13), 1);
        notary.round();
        assertThat(logged.folder().signer().key()).isEqualTo(next);
        assertThatThrownBy(() -> trustsTheOld.accepted(logged.told.getLast())).isInstanceOf(Policy.Untrusted.class);
        assertThat(Policy.parse(logged.policy()).accepted(logged.told.getLast()).size())
                .isEqualTo(6);
        assertThat(logged.folder().keys()).hasSize(2);
    }

    @Test
    void the_private_key_is_readable_for_its_owner_alone() throws Exception {
        logged.folder();
        assertThat(Files.getPosixFilePermissions(folder.resolve("key")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private Verifier verifier() {
        return new Verifier(Policy.parse(logged.policy()));
    }

    private void assertAgreed(List<String> lines, Verdict verdict, Long position) throws Exception {
        var found = verifier().export(lines.iterator(), List.of());
        assertThat(plain(found)).isEqualTo(new Finding(verdict, position, ""));
        var file = Files.write(folder.resolve("export.jsonl"), lines);
        try (var node = new Node()) {
            var question = Node.question("export").put("file", file.toString()).put("policy", logged.policy());
            assertThat(node.finding(question)).isEqualTo(plain(found));
        }
    }

    private String receipt(String eventId) {
        LoggedCommit commit = logged.log.commitOf(eventId).orElseThrow();
        long index = logged.log.indexOf(commit.position()).orElseThrow();
        var checkpoint = logged.told.getLast();
        long size = Checkpoint.parse(checkpoint.text()).size();
        return Receipt.of(
                        commit.leaf("toys"),
                        commit,
                        eventId,
                        index,
                        logged.log.tree().inclusion(index, size),
                        checkpoint)
                .toString();
    }

    private tools.jackson.databind.node.ObjectNode receiptQuestion(String text) {
        return Node.question("receipt").put("text", text).put("policy", logged.policy());
    }

    private static Finding plain(Finding finding) {
        return new Finding(finding.verdict(), finding.position(), "");
    }

    /** Another letter in place of one, but for the signature's own base64, whose change is another text of nobody. */
    private static String changed(String text, Random random) {
        while (true) {
            int at = random.nextInt(text.length());
            char other = "ABCDEFGHabcdefgh0123456789".charAt(random.nextInt(26));
            if (text.charAt(at) != other && text.charAt(at) != '\n') {
                return text.substring(0, at) + other + text.substring(at + 1);
            }
        }
    }

    private List<String> entries(int count) {
        var entries = new ArrayList<String>();
        for (int tile = 0; tile * 256 < count; tile++) {
            int width = Math.min(256, count - tile * 256);
            var bundle = java.nio.ByteBuffer.wrap(
                    logged.log.tile(new TilePath(TilePath.ENTRIES, tile, width)).orElseThrow());
            while (bundle.hasRemaining()) {
                var entry = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(entry);
                entries.add(new String(entry, StandardCharsets.UTF_8));
            }
        }
        assertThat(entries).hasSize(count);
        return entries;
    }
}
