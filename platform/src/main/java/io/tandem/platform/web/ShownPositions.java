package io.tandem.platform.web;

import io.tandem.platform.TandemProperties;
import io.tandem.platform.view.Processors;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits for what a caller has seen elsewhere, as far as this service hears of it. */
final class ShownPositions {

    private final TandemProperties tandem;
    private final Supplier<Processors> processors;

    ShownPositions(TandemProperties tandem, Supplier<Processors> processors) {
        this.tandem = tandem;
        this.processors = processors;
    }

    /** Those of the positions that are not shown within {@code patience}, as {@code requirements=12}; empty where all are. */
    Mono<String> lacking(Map<String, Long> wanted, Duration patience) {
        return Flux.fromIterable(wanted.entrySet())
                .filter(one -> hears(one.getKey()))
                .flatMapSequential(one -> shown(one.getKey(), one.getValue(), patience)
                        .filter(shown -> !shown)
                        .map(_ -> one.getKey() + "=" + one.getValue()))
                .collect(Collectors.joining(","))
                .filter(lag -> !lag.isEmpty());
    }

    private Mono<Boolean> shown(String service, long position, Duration patience) {
        return processors.get().shows(source(service), service.equals(tandem.service()), position, patience);
    }

    private boolean hears(String service) {
        var topic = "tandem." + (service.equals("gateway") ? "people" : service) + ".v1";
        return service.equals(tandem.service()) || tandem.kafka().reads().contains(topic);
    }

    private static String source(String service) {
        return service.equals("gateway") ? "/gateway" : "/" + service + "-service";
    }
}
