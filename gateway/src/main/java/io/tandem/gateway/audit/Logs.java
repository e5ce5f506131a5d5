package io.tandem.gateway.audit;

import io.netty.channel.ChannelOption;
import io.tandem.gateway.edge.Services;
import io.tandem.platform.web.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Asks the services' logs, as the caller. */
@Component
final class Logs {

    private static final Logger LOG = LoggerFactory.getLogger(Logs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AWAY = 503;

    private final List<Place> places;
    private final WebClient http = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                    .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1_000)
                    .responseTimeout(PATIENCE)))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
            .build();

    private record Place(String service, URI at) {}

    Logs(Services services) {
        places = List.of(
                new Place("requirements", services.requirements()),
                new Place("planning", services.planning()),
                new Place("feedback", services.feedback()));
    }

    /** What each says, in the same order; 503 stands for one that is away. */
    Flux<ResponseEntity<String>> ask(String path, String token, @Nullable String language) {
        return Flux.fromIterable(places).flatMapSequential(place -> ask(place, path, token, language));
    }

    private Mono<ResponseEntity<String>> ask(Place place, String path, String token, @Nullable String language) {
        return http.get()
                .uri(place.at + "/api/v1/audit/" + place.service + path)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    if (language != null) {
                        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
                    }
                })
                .exchangeToMono(answer -> answer.toEntity(String.class))
                .timeout(PATIENCE)
                .onErrorResume(failure -> {
                    LOG.warn("the log of {} does not answer: {}", place.service, failure.toString());
                    return Mono.just(ResponseEntity.status(AWAY).build());
                });
    }

    static Problem away() {
        return Problem.unavailable(
                "有服务暂时没有回应，请稍后再试。", "A service does not answer for now; please try again.", Duration.ofSeconds(2));
    }
}
