package io.tandem.gateway.lifecycle;

import io.netty.channel.ChannelOption;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.gateway.edge.Services;
import io.tandem.gateway.lifecycle.Share.Given;
import io.tandem.gateway.lifecycle.Share.Missing;
import io.tandem.gateway.lifecycle.Share.Refused;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Trace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services for their shares, as the caller. */
@Component
public final class Shares {

    private static final Logger LOG = LoggerFactory.getLogger(Shares.class);

    public static final String POSITION = "Tandem-Position";

    private static final int MOST_BYTES = 16 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Services services;
    private final JsonMapper json;
    private final WebClient http = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                    .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1_000)
                    .responseTimeout(PATIENCE)))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
            .build();

    Shares(Services services, JsonMapper json) {
        this.services = services;
        this.json = json;
    }

    /**
     * @param token the caller's short-lived token
     * @param position what the caller has written, so that the answer is not older
     * @param traceparent so that the services' records tell what one read they belong to
     */
    public record Asking(
            String key,
            @Nullable Instant asOf,
            String token,
            @Nullable String language,
            @Nullable String position,
            String traceparent) {

        /** As the request in hand asks. */
        public static Asking in(ServerWebExchange exchange, String key, AsOf asOf) {
            var headers = exchange.getRequest().getHeaders();
            var trace = Trace.id(exchange);
            return new Asking(
                    key,
                    asOf.instant(),
                    Signed.in(exchange).jwt().getTokenValue(),
                    headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE),
                    headers.getFirst(POSITION),
                    "00-" + trace + "-" + trace.substring(16) + "-01");
        }
    }

    Mono<Share> of(Part part, Asking asking) {
        return of(part, asking, Map.of("key", asking.key()));
    }

    /** @param variables what stands for the variables of the piece's address */
    public Mono<Share> of(Piece part, Asking asking, Map<String, String> variables) {
        var uri = UriComponentsBuilder.fromUriString(part.base(services) + part.path());
        if (part.paged()) {
            uri.queryParam("limit", Part.LIMIT);
        }
        if (asking.asOf() != null) {
            uri.queryParam("asOf", asking.asOf());
        }
        return http.get()
                .uri(uri.encode().buildAndExpand(variables).toUri())
                .headers(headers -> headers(headers, asking))
                .exchangeToMono(answer -> share(part, answer))
                .timeout(PATIENCE)
                .onErrorResume(failure -> {
                    LOG.warn("{} gives no {}: {}", part.service(), part.id(), failure.toString());
                    return Mono.just(new Missing(part));
                });
    }

    private static void headers(HttpHeaders headers, Asking asking) {
        headers.setBearerAuth(asking.token());
        headers.set("traceparent", asking.traceparent());
        if (asking.position() != null) {
            headers.set(POSITION, asking.position());
        }
        if (asking.language() != null) {
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, asking.language());
        }
    }

    private Mono<Share> share(Piece part, ClientResponse answer) {
        var status = answer.statusCode();
        return answer.bodyToMono(byte[].class).defaultIfEmpty(new byte[0]).map(body -> {
            if (status.is2xxSuccessful()) {
                return new Given(
                        part,
                        json.readTree(body),
                        hasNext(answer),
                        answer.headers().asHttpHeaders().getFirst(POSITION));
            }
            return status.is4xxClientError()
                    ? new Refused(part, status.value(), new String(body, StandardCharsets.UTF_8))
                    : new Missing(part);
        });
    }

    private static boolean hasNext(ClientResponse answer) {
        return answer.headers().header(HttpHeaders.LINK).stream().anyMatch(link -> link.contains("rel=\"next\""));
    }
}
