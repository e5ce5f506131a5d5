package io.tandem.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.gateway.access.identity.Admission;
import io.tandem.gateway.access.identity.Admissions;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * {@code GET /api/v1/stream}: what changes, while it changes (server-sent events). A frame says type, id, version and
 * actor only; whoever may read the thing reads it by its own address. Resumed with {@code Last-Event-ID}; {@code reset}
 * says that too much was missed and everything shown must be read anew; {@code signed-out} comes last.
 */
@RestController
final class StreamController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration STILL_SIGNED_IN = Duration.ofSeconds(2);
    private static final byte[] SIGNED_OUT = "event:signed-out\ndata:{}\n\n".getBytes(StandardCharsets.UTF_8);

    private final Changes changes;
    private final Admissions admissions;
    private final AtomicInteger open;

    StreamController(Changes changes, Admissions admissions, MeterRegistry meters) {
        this.changes = changes;
        this.admissions = admissions;
        this.open = java.util.Objects.requireNonNull(meters.gauge("tandem.stream.open", new AtomicInteger()));
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> stream(ServerWebExchange exchange) {
        var admission = Signed.in(exchange);
        var lastId = exchange.getRequest().getHeaders().getFirst("Last-Event-ID");
        var seen = lastId == null || lastId.isEmpty() ? null : Positions.parse(lastId);
        if (seen == null && lastId != null && !lastId.isEmpty()) {
            throw Problem.badRequest(
                    "last-event-id-invalid",
                    "Last-Event-ID 的格式不对，例如 r12.p3.f9.a4。",
                    "Last-Event-ID cannot be read; it looks like r12.p3.f9.a4.");
        }
        var response = exchange.getResponse();
        response.getHeaders().setContentType(new MediaType("text", "event-stream", StandardCharsets.UTF_8));
        response.getHeaders().setCacheControl("no-store");
        response.getHeaders().set("X-Accel-Buffering", "no");
        var frames = changes.ready()
                .then(Mono.fromSupplier(
                        () -> seen == null ? Reader.fresh(changes.ring()) : Reader.resumed(changes.ring(), seen)))
                .flatMapMany(this::frames)
                .takeUntilOther(signedOut(admission))
                .concatWith(Mono.just(SIGNED_OUT))
                .takeUntilOther(changes.ended())
                .map(frame -> response.bufferFactory().wrap(frame))
                .map(Mono::<DataBuffer>just)
                .doOnSubscribe(_ -> open.incrementAndGet())
                .doFinally(_ -> open.decrementAndGet());
        return response.writeAndFlushWith(frames);
    }

    /** One signal after the other, so that no id ever runs ahead of the frames it stands for. */
    private Flux<byte[]> frames(Reader reader) {
        var news = changes.news().startWith(Signal.NEWS).onBackpressureLatest();
        var beats = Flux.interval(Duration.ZERO, HEARTBEAT).onBackpressureDrop().map(_ -> Signal.HEARTBEAT);
        return Flux.merge(news, beats)
                .publishOn(Schedulers.parallel(), 1)
                .concatMap(
                        signal -> {
                            var due = Flux.defer(() -> Flux.fromIterable(reader.due()))
                                    .repeat(reader::behind);
                            return signal == Signal.HEARTBEAT
                                    ? due.concatWith(Mono.fromSupplier(reader::heartbeat))
                                    : due;
                        },
                        1);
    }

    private Mono<Boolean> signedOut(Admission admission) {
        return Flux.interval(STILL_SIGNED_IN)
                .onBackpressureDrop()
                .concatMap(_ -> admissions.stillHolds(admission).onErrorReturn(true), 1)
                .filter(holds -> !holds)
                .next();
    }
}
