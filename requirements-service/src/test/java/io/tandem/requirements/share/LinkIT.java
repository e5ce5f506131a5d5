package io.tandem.requirements.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.RunningService;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** A requirement lent to somebody outside its product, until the link is taken back. */
class LinkIT extends RunningService {

    final UUID lin = UUID.randomUUID();
    final UUID stranger = UUID.randomUUID();

    @Test
    void whoever_has_the_address_reads_until_it_is_taken_back() {
        post(as(lin), "/products", Map.of("key", "LINKS", "name", "电商平台"))
                .expectStatus()
                .isCreated();
        post(as(lin), "/products/LINKS/requirements", Map.of("title", "购物车", "description", "<img src=x>改**数量**"))
                .expectStatus()
                .isCreated();
        var wanted = Map.of("expiresAt", Instant.now().plusSeconds(3600).toString());
        post(as(stranger), "/requirements/LINKS-1/shares", wanted)
                .expectStatus()
                .isForbidden();
        var given = JsonMapper.shared()
                .readTree(post(as(lin), "/requirements/LINKS-1/shares", wanted)
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
        var path = given.path("path").asString().substring("/api/v1".length());
        get(as(stranger), path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo("LINKS-1")
                .jsonPath("$.html")
                .value((String html) ->
                        assertThat(html).contains("<strong>数量</strong>").doesNotContain("<img"));
        get(as(stranger), "/requirements/LINKS-1").expectStatus().isForbidden();
        get(as(stranger), path.substring(0, path.length() - 2) + "AA")
                .expectStatus()
                .isNotFound();
        get(as(stranger), "/shared/nonsense").expectStatus().isNotFound();
        get(as(lin), "/requirements/LINKS-1/shares")
                .expectBody()
                .jsonPath("$.items[0].by")
                .isEqualTo(lin.toString());
        send(
                        as(lin),
                        HttpMethod.DELETE,
                        "/requirements/LINKS-1/shares/" + given.path("id").asString(),
                        null)
                .expectStatus()
                .isNoContent();
        get(as(stranger), path).expectStatus().isNotFound();
    }
}
