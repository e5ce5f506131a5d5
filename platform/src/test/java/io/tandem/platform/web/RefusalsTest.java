package io.tandem.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class RefusalsTest {

    private final Logger audit = (Logger) LoggerFactory.getLogger("tandem.audit");
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        written.start();
        audit.setLevel(Level.INFO);
        audit.addAppender(written);
    }

    @AfterEach
    void stop() {
        audit.detachAppender(written);
    }

    private static MockServerWebExchange asking(String path) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.method(HttpMethod.POST, URI.create(path)).build());
    }

    private String line() {
        return written.list.getLast().getFormattedMessage();
    }

    @Test
    void who_was_refused_what_and_why_is_one_line() {
        var exchange = asking("/api/v1/tasks/7/accept?because=secret");
        var person = UUID.randomUUID();
        Refusals.actor(exchange, person);
        Refusals.note(exchange, new Problem(403, "offer-is-answered-by-its-receiver", "不行", "no"));
        assertThat(line())
                .isEqualTo(
                        "refused status=403 code=offer-is-answered-by-its-receiver method=POST path=/api/v1/tasks/7/accept"
                                + " actor=" + person + " trace=" + Trace.id(exchange));
    }

    @Test
    void what_may_open_something_is_masked_and_nothing_breaks_the_line() {
        Refusals.note(asking("/api/v1/invitations/" + "s".repeat(66)), ProblemHandler.unauthenticated());
        assertThat(line()).contains("path=/api/v1/invitations/* actor=nobody");
        Refusals.note(asking("/a%0Ab"), ProblemHandler.unauthenticated());
        assertThat(line()).contains("path=/a%0Ab").doesNotContain("\n");
    }

    @Test
    void what_was_wrong_but_nobodys_business_is_no_refusal() {
        Refusals.note(asking("/api/v1/tasks"), Problem.notFound("没有", "none"));
        assertThat(written.list).isEmpty();
    }
}
