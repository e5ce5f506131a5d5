package io.tandem.gateway.audit;

import static io.tandem.gateway.TestGateway.administrator;
import static io.tandem.gateway.TestGateway.person;
import static io.tandem.gateway.TestGateway.services;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.Services.Answer;
import io.tandem.gateway.TestGateway;
import io.tandem.gateway.TestGateway.SignedIn;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.StoredCommit;
import io.tandem.ledger.audit.AuditLog;
import io.tandem.ledger.audit.SignedCheckpoints;
import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.NoteKey;
import io.tandem.ledger.proof.NoteSigner;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.verify.Verifier;
import io.tandem.platform.erasure.Erasures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Receipts and keys of all logs, and what an erasure leaves of them: the gateway's own is kept here, the services' are what they say. */
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class AuditLogsIT {

    private static final List<String> SERVICES = List.of("requirements", "planning", "feedback");
    private static SignedIn administrator;

    @TempDir
    static Path audit;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
        properties.add("tandem.audit.folder", audit::toString);
    }

    @LocalServerPort
    int port;

    @Autowired
    CommitLog log;

    @Autowired
    SignedCheckpoints checkpoints;

    @Autowired
    AuditLog own;

    @Autowired
    Erasures erasures;

    @Autowired
    MongoDatabase database;

    private final UUID event = UUID.randomUUID();

    @BeforeEach
    void nobody_else_knows_the_event() {
        if (administrator == null) {
            administrator = administrator(port);
        }
        SERVICES.forEach(service -> {
            answers(service, "receipts/" + event, 404, "");
            var key = NoteSigner.generate("tandem.example/" + service, NoteKey.NOTE)
                    .key();
            answers(service, "policy", 200, Policy.of(List.of(key)));
        });
    }

    private static void answers(String service, String what, int status, String body) {
        Answer answer = (_, response) -> response.status(status)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("Set-Cookie", "inside=1")
                .sendString(Mono.just(body));
        services().answer(service, "api/v1/audit/" + service + "/" + what, answer);
    }

    @Test
    void an_administrator_gets_the_receipt_of_an_account_s_event_and_it_holds_offline() {
        var own = log.after(0, 1).blockFirst();
        var id = signed(own);
        var policy = Policy.parse(text("policy"));
        assertThat(policy.logs()).hasSize(4);
        assertThat(new Verifier(policy).receipt(text("receipts/" + id)).proven())
                .isTrue();
    }

    /** Waits until the log is signed that far; yields the commit's first event, which nobody else knows. */
    private UUID signed(StoredCommit commit) {
        TestGateway.until("the log is signed", () -> {
            long size = checkpoints
                    .last()
                    .map(note -> Checkpoint.parse(note.text()).size())
                    .orElse(0L);
            return own.indexOf(commit.position()).filter(index -> index < size).isPresent();
        });
        var id = commit.events().getFirst().id();
        SERVICES.forEach(service -> answers(service, "receipts/" + id, 404, ""));
        return id;
    }

    private String text(String what) {
        return new String(
                administrator
                        .get("/api/v1/audit/" + what)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }

    @Test
    void an_erased_person_is_read_nowhere_and_what_was_proven_stays_proven() {
        var person = person(port, "erased.person").id();
        administrator
                .post("/api/v1/people/" + person + "/name", Map.of("name", "欧阳寒梅"))
                .expectStatus()
                .isNoContent();
        var named = log.stream("Account/" + person, 0).collectList().block().getLast();
        var id = signed(named);
        var before = text("receipts/" + id);
        assertThat(textIn(before)).contains("enc:1:" + person).doesNotContain("欧阳");
        var hashes = credentials();

        erase(person).expectStatus().isNoContent();

        TestGateway.until("the key and the password are gone", () -> credentials() == hashes - 1);
        administrator
                .get("/api/v1/people/" + person)
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("")
                .jsonPath("$.active")
                .isEqualTo(false);
        assertThat(everythingStored()).contains("erased.person").doesNotContain("欧阳寒梅", "姓名 erased.person");
        assertThat(erasures.listed()).contains(UUID.fromString(person));
        var verifier = new Verifier(Policy.parse(text("policy")));
        assertThat(verifier.receipt(before).proven()).isTrue();
        assertThat(verifier.receipt(text("receipts/" + id)).proven()).isTrue();
        var events = log.lastSequence("Account/" + person).block();
        erase(person).expectStatus().isNoContent();
        assertThat(log.lastSequence("Account/" + person).block()).isEqualTo(events);
    }

    /** The event's text stands in the receipt's extra line. */
    private static String textIn(String receipt) {
        var extra = receipt.lines().skip(1).findFirst().orElseThrow().substring("extra ".length());
        return new String(Base64.getDecoder().decode(extra), StandardCharsets.UTF_8);
    }

    private ResponseSpec erase(String person) {
        return administrator.post("/api/v1/people/" + person + "/erase", Map.of("reason", "asked to be forgotten"));
    }

    private long credentials() {
        return Mono.from(database.getCollection("credentials").countDocuments()).block();
    }

    private String everythingStored() {
        return Flux.from(database.listCollectionNames())
                .concatMap(name -> database.getCollection(name).find())
                .map(Document::toJson)
                .collect(Collectors.joining())
                .block();
    }

    @Test
    void a_receipt_comes_from_whichever_service_has_the_event() {
        answers("feedback", "receipts/" + event, 200, "the receipt\n");
        administrator
                .get("/api/v1/audit/receipts/" + event)
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectBody(String.class)
                .isEqualTo("the receipt\n");
        answers("feedback", "receipts/" + event, 202, "");
        administrator.get("/api/v1/audit/receipts/" + event).expectStatus().isAccepted();
    }

    @Test
    void a_member_is_told_that_receipts_are_for_administrators() {
        SERVICES.forEach(service -> answers(service, "receipts/" + event, 403, ""));
        person(port, "audit.reader")
                .get("/api/v1/audit/receipts/" + event)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("administrators-receipts");
    }

    @Test
    void whether_an_event_exists_is_not_said_while_a_service_is_away() {
        administrator.get("/api/v1/audit/receipts/" + event).expectStatus().isNotFound();
        answers("planning", "receipts/" + event, 503, "");
        administrator
                .get("/api/v1/audit/receipts/" + event)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "2");
        answers("planning", "policy", 503, "");
        administrator.get("/api/v1/audit/policy").expectStatus().isEqualTo(503);
    }

    @Test
    void each_service_s_log_has_its_address() {
        for (var service : SERVICES) {
            administrator
                    .get("/api/v1/audit/" + service + "/checkpoint")
                    .expectStatus()
                    .isOk();
            assertThat(services().lastAsked().service()).isEqualTo(service);
            assertThat(services().lastAsked().uri()).endsWith("/api/v1/audit/" + service + "/checkpoint");
        }
    }

    @Test
    void the_page_that_checks_receipts_opens_for_everybody_and_may_talk_to_nobody() {
        var page = TestGateway.client(port).get().uri("/verify/index.html").exchange();
        page.expectStatus().isOk();
        page.expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'")
                                .doesNotContain("connect-src"));
    }
}
