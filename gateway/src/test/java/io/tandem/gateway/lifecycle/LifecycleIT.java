package io.tandem.gateway.lifecycle;

import static io.tandem.gateway.TestGateway.person;
import static io.tandem.gateway.TestGateway.services;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.GatewayApplication;
import io.tandem.gateway.Services.Answer;
import io.tandem.gateway.TestGateway;
import io.tandem.gateway.TestGateway.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class LifecycleIT {

    private static SignedIn reader;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    int port;

    @BeforeEach
    void shop() {
        if (reader == null) {
            reader = person(port, "lifecycle.reader");
        }
        services().answer("requirements", "api/v1/products/SHOP", json(200, "{\"key\":\"SHOP\"}"));
        services()
                .answer(
                        "requirements",
                        "api/v1/products/SHOP/requirements",
                        json(200, "{\"items\":[{\"id\":\"r1\",\"holderId\":\"" + reader.id() + "\"}]}"));
        services().answer("requirements", "api/v1/products/SHOP/waiting", json(200, "{\"items\":[]}"));
        services()
                .answer(
                        "planning",
                        "api/v1/products/SHOP/tasks",
                        json(200, "{\"items\":[{\"id\":\"t1\",\"requirementId\":\"r1\"}]}"));
        services()
                .answer(
                        "feedback",
                        "api/v1/products/SHOP/feedback",
                        json(200, "{\"items\":[{\"id\":\"f1\",\"requirements\":[{\"id\":\"r1\"}]}]}"));
    }

    private static Answer json(int status, String body) {
        return (_, response) -> response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(body));
    }

    @Test
    void a_product_is_shown_with_all_that_belongs_to_it_and_persons_have_names() {
        reader.get("/api/v1/products/SHOP/lifecycle")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("ETag", "W/\".+\"")
                .expectBody()
                .jsonPath("$.requirements[0].tasks[0].id")
                .isEqualTo("t1")
                .jsonPath("$.requirements[0].feedback[0].id")
                .isEqualTo("f1")
                .jsonPath("$.people['" + reader.id() + "'].login")
                .isEqualTo("lifecycle.reader")
                .jsonPath("$.missing.length()")
                .isEqualTo(0);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var tag = reader.get("/api/v1/products/SHOP/lifecycle")
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        TestGateway.client(port)
                .get()
                .uri("/api/v1/products/SHOP/lifecycle")
                .cookie("__Host-tandem", reader.cookie())
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void a_service_that_fails_is_a_missing_part() {
        services().answer("planning", "api/v1/products/SHOP/tasks", json(500, "{}"));
        reader.get("/api/v1/products/SHOP/lifecycle")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.missing[0].service")
                .isEqualTo("planning")
                .jsonPath("$.requirements[0].feedback[0].id")
                .isEqualTo("f1");
    }

    @Test
    void an_instant_is_handed_to_every_service() {
        services()
                .answer(
                        "feedback",
                        "api/v1/products/SHOP/feedback",
                        (request, response) -> response.header("Content-Type", "application/json")
                                .sendString(Mono.just("{\"items\":[{\"id\":\"" + request.uri() + "\"}]}")));
        reader.get("/api/v1/products/SHOP/lifecycle?asOf=2026-11-22T00:00:00Z")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.otherFeedback[0].id")
                .value((String uri) -> assertThat(uri).endsWith("?limit=500&asOf=2026-11-22T00:00:00Z"));
        reader.get("/api/v1/products/SHOP/lifecycle?asOf=yesterday")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("as-of-invalid");
    }

    @Test
    void a_product_that_is_refused_is_refused_as_its_service_said() {
        services()
                .answer(
                        "requirements",
                        "api/v1/products/HIDDEN",
                        json(403, "{\"code\":\"product-is-read-by-its-people\"}"));
        reader.get("/api/v1/products/HIDDEN/lifecycle")
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("product-is-read-by-its-people");
    }
}
