package io.tandem.gateway.mywork;

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

/** A person's work, composed of what the services say. */
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class MyWorkIT {

    private static final String P = "0193a1f0-0000-7000-8000-0000000000";
    private static SignedIn reader;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    int port;

    @BeforeEach
    void shares() {
        if (reader == null) {
            reader = person(port, "mywork.reader");
        }
        services().answer("requirements", "api/v1/my-work/requirements", json(200, share("requirements", 2)));
        services().answer("planning", "api/v1/my-work/tasks", json(200, share("planning", 1)));
        services().answer("feedback", "api/v1/my-work/feedback", json(200, share("feedback", 3)));
    }

    private static Answer json(int status, String body) {
        return (_, response) -> response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(body));
    }

    /** One ask, asked on that day; a member of it is unknown to the gateway. */
    private static String share(String service, int day) {
        return """
                {"waitingForMe":[{"askId":"%s01","kind":"QUESTION","service":"%s","from":"%s02","since":"2026-11-0%dT08:00:00Z",
                  "subject":{"type":"requirement","id":"%s03","key":"SHOP-1","title":"购物车","product":"%s04"},
                  "to":{"post":{"product":"%s04","post":"MANAGER"}},"overdue":true,"blocks":["BACKEND"],"nudgedToday":false,
                  "detail":{"question":"%s01"},"colour":"new"}],"inMyHands":[],"iWaitFor":[]}""".formatted(P, service, P, day, P, P, P, P);
    }

    @Test
    void what_waits_stands_in_one_list_oldest_first() {
        reader.get("/api/v1/my-work")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("ETag", "W/\".+\"")
                .expectBody()
                .jsonPath("$.waitingForMe[0].service")
                .isEqualTo("planning")
                .jsonPath("$.waitingForMe[1].service")
                .isEqualTo("requirements")
                .jsonPath("$.waitingForMe[2].to.post.post")
                .isEqualTo("MANAGER")
                .jsonPath("$.waitingForMe[0].detail.question")
                .isEqualTo(P + "01")
                .jsonPath("$.missing.length()")
                .isEqualTo(0)
                .jsonPath("$.asOf")
                .doesNotExist();
    }

    @Test
    void who_is_away_is_named_and_the_rest_is_shown() {
        services().answer("feedback", "api/v1/my-work/feedback", json(503, "{}"));
        reader.get("/api/v1/my-work")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.missing[0]")
                .isEqualTo("feedback")
                .jsonPath("$.waitingForMe.length()")
                .isEqualTo(2);
    }

    @Test
    void one_instant_is_asked_of_all() {
        reader.get("/api/v1/my-work?asOf=2026-11-22T00:00:00Z")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.asOf")
                .isEqualTo("2026-11-22T00:00:00.000Z");
        assertThat(services().lastAsked().uri()).endsWith("?asOf=2026-11-22T00:00:00Z");
        reader.get("/api/v1/my-work?asOf=soon").expectStatus().isBadRequest();
    }
}
