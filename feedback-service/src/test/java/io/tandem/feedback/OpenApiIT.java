package io.tandem.feedback;

import io.tandem.platform.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

class OpenApiIT extends RunningService {

    @LocalServerPort
    private int port;

    @Test
    void the_committed_document_is_what_the_service_says() {
        OpenApiDocument.isCommitted(
                "feedback",
                RestClient.create("http://127.0.0.1:" + port)
                        .get()
                        .uri("/v3/api-docs")
                        .retrieve()
                        .body(String.class));
    }
}
