package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.fuzz.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose length is told in two ways, with another request hidden where the one ends and the other does not. */
class SmugglingE2E {
    private static final String HIDDEN = "GET /api/v1/session HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String TOKEN = Guest.of(Demo.as(Crew.FRONT)).token();

    /** Each answer on the connection is a refusal: what is hidden never acts with the credentials in front of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5|Transfer-Encoding: chunked",
                "Transfer-Encoding: chunked|Content-Length: 5",
                "Content-Length: 5|Content-Length: 60",
                "Content-Length: 5, 60",
                "Content-Length: +5",
                "Content-Length: 5 5",
                "Content-Length: 0x5",
                "Content-Length : 5",
                "Transfer-Encoding : chunked|Content-Length: 5",
                "Transfer-Encoding: xchunked|Content-Length: 5",
                "Transfer-Encoding: chunked|Transfer-Encoding: identity|Content-Length: 5",
                "Transfer-Encoding: identity, chunked, x|Content-Length: 5",
                "Transfer-Encoding:\u000bchunked|Content-Length: 5",
                "X: y\rTransfer-Encoding: chunked|Content-Length: 5",
                " Transfer-Encoding: chunked|Content-Length: 5"
            })
    void what_is_hidden_in_a_body_is_never_answered(String lengths) throws IOException {
        var request = String.join(
                "\r\n",
                "POST /api/v1/tokens HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: application/json",
                "Authorization: Bearer " + TOKEN,
                lengths.replace("|", "\r\n"),
                "",
                "0",
                "",
                HIDDEN);
        try (var wire = new Wire(Demo.process().at("").getPort(), 3_000)) {
            wire.send(request.getBytes(StandardCharsets.ISO_8859_1));
            var first = wire.receive();
            assertThat(first.status()).as(lengths).isBetween(400, 499);
            assertThat(first.header("content-type")).startsWith("application/problem+json");
            wire.rest().forEach(next -> assertThat(next.status()).as(lengths).isBetween(400, 499));
        }
    }
}
