package io.tandem.gateway.edge;

import static io.tandem.gateway.TestGateway.bearer;
import static io.tandem.gateway.TestGateway.client;
import static io.tandem.gateway.TestGateway.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.TestGateway;
import io.tandem.gateway.TestGateway.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class EdgeIT {

    private static SignedIn member;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    int port;

    @BeforeEach
    void signIn() {
        if (member == null) {
            member = person(port, "edge.walker");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/products, requirements",
        "/api/v1/products/SHOP, requirements",
        "/api/v1/products/SHOP/requirements, requirements",
        "/api/v1/products/SHOP/tasks, planning",
        "/api/v1/products/SHOP/releases, planning",
        "/api/v1/products/SHOP/feedback, feedback",
        "/api/v1/requirements/SHOP-1/handoffs, requirements",
        "/api/v1/contracts/1/agree, requirements",
        "/api/v1/tasks/1, planning",
        "/api/v1/releases/1, planning",
        "/api/v1/feedback/1/answer, feedback"
    })
    void each_address_is_answered_by_its_service(String path, String service) {
        member.get(path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo(service);
    }

    @Test
    void what_a_service_says_comes_back_as_it_said_it() {
        TestGateway.services()
                .answer(
                        "requirements",
                        "api/v1/requirements",
                        (_, response) -> response.status(201)
                                .header("Location", "/api/v1/requirements/SHOP-7")
                                .header("ETag", "\"1\"")
                                .header("Tandem-Position", "requirements=12")
                                .send());
        var before = member.post("/api/v1/requirements", Map.of("title", "购物车"))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1/requirements/SHOP-7")
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .valueEquals("Tandem-Position", "requirements=12");
        before.expectHeader().valueEquals("X-Content-Type-Options", "nosniff");
        assertThat(TestGateway.services().lastAsked().body()).isEqualTo("{\"title\":\"购物车\"}");
    }

    @Test
    void nobody_gets_in_without_showing_something_that_holds() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("1").generate();
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("1").build(),
                new JWTClaimsSet.Builder()
                        .issuer("tandem-gateway")
                        .audience("tandem")
                        .subject(member.id())
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .build());
        forged.sign(new ECDSASigner(key));
        refused(client(port).get().uri("/api/v1/requirements"));
        refused(client(port).get().uri("/api/v1/requirements").header("Authorization", bearer(forged.serialize())));
        refused(client(port).get().uri("/api/v1/requirements").header("Authorization", bearer("tdm_x.y")));
        refused(client(port).get().uri("/api/v1/requirements").header("Authorization", "Basic YWRtaW46YWRtaW4="));
        refused(client(port).get().uri("/api/v1/requirements").cookie("__Host-tandem", "x"));
        refused(client(port)
                .get()
                .uri("/api/v1/requirements")
                .cookie(
                        "__Host-tandem",
                        member.cookie().replaceAll("[a-f0-9]$", "Z").replaceFirst(".$", "_")));
    }

    private static void refused(WebTestClient.RequestHeadersSpec<?> request) {
        var asked = TestGateway.services().timesAsked();
        request.header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectHeader()
                .valueEquals("Content-Language", "en")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated")
                .jsonPath("$.status")
                .isEqualTo(401)
                .jsonPath("$.traceId")
                .isNotEmpty()
                .jsonPath("$.detail")
                .value((String detail) -> assertThat(detail).startsWith("Please sign in"));
        assertThat(TestGateway.services().timesAsked()).isEqualTo(asked);
    }

    @Test
    void refusals_speak_chinese_where_no_other_language_is_asked_for() {
        client(port)
                .get()
                .uri("/api/v1/requirements")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.detail")
                .value((String detail) -> assertThat(detail).startsWith("请先登录"));
    }

    @Test
    void a_body_of_two_megabytes_is_refused_by_its_length() {
        member.post("/api/v1/requirements", Map.of("title", "x".repeat(2 << 20)))
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("body-too-large");
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_cut_off() {
        var chunk = new byte[64 << 10];
        Flux<DataBuffer> endless = Flux.range(0, 40).map(_ -> DefaultDataBufferFactory.sharedInstance.wrap(chunk));
        client(port)
                .mutate()
                .responseTimeout(Duration.ofSeconds(10))
                .build()
                .post()
                .uri("/api/v1/requirements")
                .header("Authorization", bearer(writeToken()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(endless, DataBuffer.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("body-too-large");
    }

    private String writeToken() {
        return (String) member.post(
                        "/api/v1/tokens",
                        Map.of(
                                "label",
                                "写",
                                "scope",
                                "WRITE",
                                "expiresAt",
                                Instant.now().plusSeconds(600).toString()))
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody()
                .get("token");
    }

    @Test
    void a_service_that_hangs_up_is_a_503_that_names_it() {
        TestGateway.services()
                .answer(
                        "planning",
                        "api/v1/tasks/hang-up",
                        (_, response) -> response.withConnection(reactor.netty.DisposableChannel::dispose)
                                .neverComplete());
        member.get("/api/v1/tasks/hang-up")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("planning");
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_503() {
        TestGateway.services().answer("planning", "api/v1/tasks/slow", (_, _) -> Mono.never());
        member.get("/api/v1/tasks/slow")
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("planning");
    }

    @Test
    void bad_input_to_the_gateways_own_addresses_is_a_400_that_says_where() {
        problem("/api/v1/session", "{\"login\":", 400, "body-malformed");
        problem("/api/v1/session", "{\"login\":\"a\"}", 400, "body-invalid");
        problem("/api/v1/session", "{\"login\":\"a\",\"password\":\"b\",\"role\":\"admin\"}", 400, "body-invalid");
        problem("/api/v1/session", "{\"login\":[\"a\"],\"password\":\"b\"}", 400, "body-invalid");
        problem("/api/v1/session?x=1", "{\"login\":\"a\",\"password\":\"b\"}", 400, "query-unknown");
    }

    private void problem(String uri, String body, int status, String code) {
        client(port)
                .post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void other_slips_are_told_apart() {
        client(port)
                .post()
                .uri("/api/v1/session")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        member.get("/api/v1/nothing")
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json");
        member.get("/api/v1/people/not-an-id").expectStatus().isBadRequest();
        member.get("/api/v1/people/01980000-0000-7000-8000-00000000ffff")
                .expectStatus()
                .isNotFound();
        member.delete("/api/v1/people").expectStatus().isEqualTo(405);
    }

    @Test
    void tricks_with_paths_are_refused_in_the_same_form() {
        for (var path : new String[] {"/api/v1/%2e%2e/admin", "/api/v1/requirements;x=1", "/api/v1/a%2fb"}) {
            client(port)
                    .get()
                    .uri(java.net.URI.create("http://127.0.0.1:" + port + path))
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectHeader()
                    .contentType("application/problem+json")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("request-rejected");
        }
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (var path : new String[] {"/", "/api/v1/requirements", "/assets/tandem.css"}) {
            client(port)
                    .get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .exists("Content-Security-Policy")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "no-referrer");
        }
    }

    @ParameterizedTest
    @CsvSource({"/", "/p/SHOP/requirements?view=board", "/requirements/SHOP-3"})
    void a_browser_may_open_any_page_and_its_styles_carry_this_answers_nonce(String path) {
        var answer = client(port)
                .get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .returnResult();
        var page = java.util.Objects.requireNonNull(answer.getResponseBody());
        var policy = answer.getResponseHeaders().getFirst("Content-Security-Policy");
        if (page.contains("style-nonce")) {
            var nonce = page.replaceAll("(?s).*name=\"style-nonce\" content=\"([^\"]+)\".*", "$1");
            assertThat(policy)
                    .contains("script-src 'self';", "'nonce-" + nonce + "'")
                    .doesNotContain("unsafe");
            assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-cache");
        } else {
            assertThat(page).contains("Node.js").doesNotContain("<script", "{{");
        }
    }

    @Test
    void the_address_itself_opens_for_whoever_takes_anything() {
        client(port)
                .get()
                .uri("/")
                .accept(MediaType.ALL)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML);
        client(port)
                .get()
                .uri("/")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_program_that_does_not_ask_for_html_never_gets_a_page() {
        client(port).get().uri("/p/SHOP/requirements").exchange().expectStatus().isUnauthorized();
        client(port)
                .get()
                .uri("/api/v1/nothing")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        client(port)
                .get()
                .uri("/app/missing.js")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void the_documentation_lists_all_four() {
        client(port).get().uri("/v3/api-docs/swagger-config").exchange();
        client(port)
                .get()
                .uri("/v3/api-docs/gateway")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/v1/session']")
                .exists();
        client(port)
                .get()
                .uri("/v3/api-docs/planning")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("planning");
        client(port)
                .get()
                .uri("/v3/api-docs/gateway/swagger-config")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.urls.length()")
                .isEqualTo(4);
    }
}
