package io.tandem.gateway;

import io.tandem.platform.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=gateway")
class OpenApiIT {

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestGateway.register(properties);
    }

    @LocalServerPort
    private int port;

    @Test
    void the_committed_document_is_what_the_gateway_says() {
        OpenApiDocument.isCommitted(
                "gateway",
                RestClient.create("http://127.0.0.1:" + port)
                        .get()
                        .uri("/v3/api-docs/gateway")
                        .retrieve()
                        .body(String.class));
    }
}
