package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.audit.SignedCheckpoints;
import io.tandem.ledger.audit.Witness;
import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.Growth;
import io.tandem.ledger.proof.NoteKey;
import io.tandem.ledger.proof.NoteSigner;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.witness.WitnessServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log and the witness that ships, over HTTP. */
class WitnessIT {

    @TempDir
    Path folder;

    @Test
    void a_witness_cosigns_what_grows_and_its_line_is_in_what_is_handed_out() throws Exception {
        try (var logged = new Logged(folder.resolve("log"))) {
            logged.write(new Random(1), 3);
            try (var server = start(logged)) {
                var witness = new Witness(server.key(), at(server));
                var notary = logged.notary(witness);
                notary.round();
                logged.write(new Random(2), 200);
                notary.round();
                var note = new SignedCheckpoints(logged.store.database()).last().orElseThrow();
                var policy = Policy.parse(
                        "log " + logged.folder().signer().key() + "\nwitness w " + server.key() + "\nquorum w\n");
                assertThat(policy.accepted(note).size()).isEqualTo(203);
                assertThat(get(server, note).body()).isEqualTo(note.toString());
            }
        }
    }

    @Test
    void a_witness_that_was_away_or_a_log_that_forgot_go_on_where_the_witness_stands() throws Exception {
        try (var logged = new Logged(folder.resolve("log"))) {
            logged.write(new Random(3), 5);
            NoteKey key;
            try (var server = start(logged)) {
                key = server.key();
                logged.notary(new Witness(key, at(server))).round();
            }
            logged.write(new Random(4), 5);
            logged.notary(new Witness(key, URI.create("http://127.0.0.1:1"))).round();
            assertThat(lines(logged)).as("signed all the same").hasSize(1);
            logged.write(new Random(5), 5);
            try (var server = start(logged)) {
                assertThat(server.key()).isEqualTo(key);
                logged.notary(new Witness(key, at(server))).round();
                assertThat(lines(logged)).hasSize(2);
            }
        }
    }

    @Test
    void what_the_protocol_refuses_is_refused_with_its_status() throws Exception {
        try (var logged = new Logged(folder.resolve("log"))) {
            logged.write(new Random(6), 3);
            try (var server = start(logged)) {
                logged.notary().round();
                var three = logged.told.getLast();
                assertThat(add(server, new Growth(0, List.of(), three)).statusCode())
                        .isEqualTo(200);
                var stale = add(server, new Growth(0, List.of(), three));
                assertThat(stale.statusCode()).isEqualTo(409);
                assertThat(stale.body()).isEqualTo("3\n");
                assertThat(stale.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
                var key = logged.folder().signer();
                var other = key.sign(new Checkpoint(key.key().name(), 3, io.tandem.ledger.proof.Hash.of("x")).text());
                assertThat(add(server, new Growth(3, List.of(), other)).statusCode())
                        .isEqualTo(422);
                assertThat(add(server, new Growth(4, List.of(), three)).statusCode())
                        .isEqualTo(400);
                var stranger = NoteSigner.generate(key.key().name(), NoteKey.NOTE);
                assertThat(add(server, new Growth(3, List.of(), stranger.sign(three.text())))
                                .statusCode())
                        .isEqualTo(403);
                var unknown = NoteSigner.generate("elsewhere.example", NoteKey.NOTE)
                        .sign(three.text().replace("toys.example/toys", "elsewhere.example"));
                assertThat(add(server, new Growth(0, List.of(), unknown)).statusCode())
                        .isEqualTo(404);
                assertThat(post(server, "nonsense").statusCode()).isEqualTo(400);
            }
        }
    }

    private WitnessServer start(Logged logged) throws Exception {
        return WitnessServer.start(
                folder.resolve("witness"), "witness.example/w1", logged.folder().keys(), 0, Clock.systemUTC());
    }

    private static List<SignedNote.Line> lines(Logged logged) {
        return new SignedCheckpoints(logged.store.database())
                .last()
                .orElseThrow()
                .lines();
    }

    private static URI at(WitnessServer server) {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    private static HttpResponse<String> add(WitnessServer server, Growth growth) throws Exception {
        return post(server, growth.toString());
    }

    private static HttpResponse<String> post(WitnessServer server, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(at(server) + "/add-checkpoint"))
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(WitnessServer server, SignedNote note) throws Exception {
        var origin = Checkpoint.parse(note.text()).origin();
        return send(HttpRequest.newBuilder(URI.create(
                at(server) + "/" + io.tandem.ledger.proof.Hash.of(origin).hex() + "/checkpoint")));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
