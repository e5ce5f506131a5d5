package io.tandem.gateway.access;

import static io.tandem.gateway.TestGateway.administrator;
import static io.tandem.gateway.TestGateway.bearer;
import static io.tandem.gateway.TestGateway.client;
import static io.tandem.gateway.TestGateway.passwordOf;
import static io.tandem.gateway.TestGateway.person;
import static io.tandem.gateway.TestGateway.signIn;
import static io.tandem.gateway.TestGateway.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.TestGateway;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class SignInIT {

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    int port;

    private WebTestClient.ResponseSpec attempt(String login, String password) {
        return client(port)
                .post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("login", login, "password", password))
                .exchange();
    }

    @Test
    void the_first_administrator_signs_in_and_is_told_who_that_is() {
        administrator(port)
                .get("/api/v1/session")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.login")
                .isEqualTo("admin")
                .jsonPath("$.administrator")
                .isEqualTo(true)
                .jsonPath("$.csrf")
                .isNotEmpty();
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        administrator(port);
        attempt("admin", TestGateway.ADMIN_PASSWORD)
                .expectCookie()
                .httpOnly("__Host-tandem", true)
                .expectCookie()
                .secure("__Host-tandem", true)
                .expectCookie()
                .sameSite("__Host-tandem", "Lax")
                .expectCookie()
                .path("__Host-tandem", "/");
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_the_same_refusal() {
        administrator(port);
        for (var login : new String[] {"admin", "nobody"}) {
            attempt(login, "certainly not this one")
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .contentType("application/problem+json")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("sign-in-refused");
        }
    }

    @Test
    void guessing_is_slowed_down() {
        for (int i = 0; i < 5; i++) {
            attempt("guessed", "wrong password " + i).expectStatus().isUnauthorized();
        }
        attempt("guessed", "wrong password again")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("sign-in-throttled");
    }

    @Test
    void a_one_time_link_opens_once_and_a_short_password_does_not_spend_it() {
        var invited = administrator(port)
                .post("/api/v1/people", Map.of("login", "once", "name", "一次"))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        var link = (String) invited.get("link");
        var token = link.substring(link.lastIndexOf('/') + 1);
        set(token, "short")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("password-is-long-enough");
        set(token, "long enough for anybody").expectStatus().isNoContent();
        set(token, "long enough for anybody")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("invitation-is-open");
    }

    private WebTestClient.ResponseSpec set(String token, String password) {
        return client(port)
                .post()
                .uri("/api/v1/invitations/{token}", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("password", password))
                .exchange();
    }

    @Test
    void a_login_belongs_to_one_person() {
        var admin = administrator(port);
        admin.post("/api/v1/people", Map.of("login", "taken", "name", "甲"))
                .expectStatus()
                .isCreated();
        admin.post("/api/v1/people", Map.of("login", "taken", "name", "乙"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("account-is-new");
    }

    @Test
    void only_an_administrator_invites() {
        person(port, "mere.member")
                .post("/api/v1/people", Map.of("login", "friend", "name", "朋友"))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("administrators-manage-accounts");
    }

    @Test
    void a_write_by_cookie_needs_the_csrf_token() {
        var admin = administrator(port);
        client(port)
                .post()
                .uri("/api/v1/people")
                .cookie("__Host-tandem", admin.cookie())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("login", "forged", "name", "伪造"))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("csrf-token-missing");
    }

    @Test
    void who_signs_out_is_out_at_once() {
        var person = person(port, "leaving");
        person.delete("/api/v1/session").expectStatus().isNoContent();
        person.get("/api/v1/session").expectStatus().isUnauthorized();
    }

    @Test
    void a_changed_password_ends_the_other_sessions() {
        var here = person(port, "two.places");
        var there = signIn(client(port), "two.places", passwordOf("two.places"));
        here.post(
                        "/api/v1/session/password",
                        Map.of("current", passwordOf("two.places"), "password", "an entirely new password"))
                .expectStatus()
                .isOk();
        until(
                "the other session is over",
                () -> there.get("/api/v1/session")
                                .returnResult(Void.class)
                                .getStatus()
                                .value()
                        == 401);
        signIn(client(port), "two.places", "an entirely new password");
    }

    @Test
    void a_deactivated_persons_session_and_token_are_over_and_nobody_signs_in_again() {
        var person = person(port, "going.away");
        var token = issue(person, "READ");
        administrator(port)
                .post("/api/v1/people/" + person.id() + "/deactivate", Map.of("reason", "离职"))
                .expectStatus()
                .isNoContent();
        var since = System.nanoTime();
        until(
                "the session is over",
                () -> person.get("/api/v1/session")
                                .returnResult(Void.class)
                                .getStatus()
                                .value()
                        == 401);
        until(
                "the token is over",
                () -> byToken(token, "/api/v1/session")
                                .returnResult(Void.class)
                                .getStatus()
                                .value()
                        == 401);
        assertThat((System.nanoTime() - since) / 1e9).isLessThan(5);
        attempt("going.away", passwordOf("going.away")).expectStatus().isUnauthorized();
    }

    @Test
    void a_personal_token_reads_and_does_not_write_beyond_its_scope_and_handles_no_tokens() {
        var person = person(port, "with.token");
        var token = issue(person, "READ");
        byToken(token, "/api/v1/people?ids=" + person.id())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].login")
                .isEqualTo("with.token");
        client(port)
                .post()
                .uri("/api/v1/requirements")
                .header("Authorization", bearer(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("token-reads-only");
        byToken(token, "/api/v1/tokens").expectStatus().isForbidden();
    }

    @Test
    void a_revoked_token_opens_nothing() {
        var person = person(port, "revoking");
        var token = issue(person, "WRITE");
        byToken(token, "/api/v1/session").expectStatus().isOk();
        var listed = person.get("/api/v1/tokens")
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        var id = ((Map<?, ?>) ((java.util.List<?>) listed.get("items")).getFirst()).get("id");
        person.delete("/api/v1/tokens/" + id).expectStatus().isNoContent();
        byToken(token, "/api/v1/session").expectStatus().isUnauthorized();
    }

    private String issue(TestGateway.SignedIn person, String scope) {
        var issued = person.post(
                        "/api/v1/tokens",
                        Map.of(
                                "label",
                                "脚本",
                                "scope",
                                scope,
                                "expiresAt",
                                Instant.now().plusSeconds(3600).toString()))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (String) issued.get("token");
    }

    private WebTestClient.ResponseSpec byToken(String token, String uri) {
        return client(port)
                .get()
                .uri(uri)
                .header("Authorization", bearer(token))
                .exchange();
    }

    @Test
    void services_are_shown_a_short_lived_token_and_nothing_of_what_the_outside_showed() throws Exception {
        var person = person(port, "passing.through");
        client(port)
                .get()
                .uri("/api/v1/requirements/SHOP-1?asOf=2026-11-22T00:00:00Z")
                .cookie("__Host-tandem", person.cookie())
                .header("X-User", "admin")
                .header("X-Forwarded-User", "admin")
                .header("Tandem-Actor", UUID.randomUUID().toString())
                .exchange()
                .expectStatus()
                .isOk();
        var asked = TestGateway.services().lastAsked();
        assertThat(asked.service()).isEqualTo("requirements");
        assertThat(asked.uri()).isEqualTo("/api/v1/requirements/SHOP-1?asOf=2026-11-22T00:00:00Z");
        assertThat(asked.headers()).doesNotContainKeys("cookie", "x-user", "x-forwarded-user", "tandem-actor");
        var jwt = SignedJWT.parse(asked.headers().get("authorization").substring("Bearer ".length()));
        var keys = JWKSet.parse(client(port)
                .get()
                .uri("/.well-known/jwks.json")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toECKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new ECDSAVerifier(key))).isTrue();
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(person.id());
        assertThat(claims.getIssuer()).isEqualTo("tandem-gateway");
        assertThat(claims.getAudience()).containsExactly("tandem");
        assertThat(claims.getStringClaim("kind")).isEqualTo("PERSON");
        assertThat(claims.getBooleanClaim("adm")).isFalse();
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(300_000);
    }

    @Test
    void a_person_sees_where_one_is_signed_in_and_ends_one_of_them() {
        var here = person(port, "traveller");
        var elsewhere = signIn(client(port), "traveller", passwordOf("traveller"));
        var listed = here.get("/api/v1/sessions")
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        var items = (java.util.List<?>) listed.get("items");
        assertThat(items).hasSize(2);
        var other = items.stream()
                .map(item -> (Map<?, ?>) item)
                .filter(item -> item.get("current").equals(false))
                .findFirst()
                .orElseThrow();
        here.delete("/api/v1/sessions/" + other.get("id")).expectStatus().isNoContent();
        elsewhere.get("/api/v1/session").expectStatus().isUnauthorized();
        here.get("/api/v1/sessions")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].current")
                .isEqualTo(true);
        person(port, "stranger")
                .delete("/api/v1/sessions/" + other.get("id"))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("session-is-ones-own");
    }

    @Test
    void a_password_that_was_breached_is_refused() {
        BreachedList.isNeeded();
        var invited = administrator(port)
                .post("/api/v1/people", Map.of("login", "careless", "name", "某人"))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        var link = (String) invited.get("link");
        set(link.substring(link.lastIndexOf('/') + 1), "1qaz2wsx3edc")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("password-is-not-common");
    }

    @Test
    void an_agent_acts_on_a_persons_behalf_and_services_are_told_both() throws Exception {
        var lin = person(port, "with.agent");
        var wanted = Map.of(
                "label",
                "助手",
                "scope",
                "WRITE",
                "agent",
                true,
                "expiresAt",
                Instant.now().plusSeconds(600).toString());
        var issued = lin.post("/api/v1/tokens", wanted)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        client(port)
                .get()
                .uri("/api/v1/requirements/SHOP-1")
                .header("Authorization", bearer((String) issued.get("token")))
                .exchange()
                .expectStatus()
                .isOk();
        var shown = SignedJWT.parse(TestGateway.services()
                        .lastAsked()
                        .headers()
                        .get("authorization")
                        .substring("Bearer ".length()))
                .getJWTClaimsSet();
        assertThat(shown.getStringClaim("kind")).isEqualTo("AGENT");
        assertThat(shown.getSubject()).isEqualTo(issued.get("id"));
        assertThat(shown.getStringClaim("obo")).isEqualTo(lin.id());
    }
}
