package io.tandem.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.gateway.access.identity.Admission;
import io.tandem.gateway.access.identity.Admissions;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.gateway.audience.Teams;
import io.tandem.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * {@code GET /api/v1/stream}: what changes, while it changes, of what the caller may see (server-sent events). A frame
 * says type, id, version and actor only, and {@code notice} where it is one; whoever may read the thing reads it by its
 * own address. Resumed with {@code Last-Event-ID}; {@code reset} says that too much was missed and everything shown must
 * be read anew; {@code signed-out} comes last. Who does not read what is sent is cut off, and goes on from the last id.
 */
@RestController
final class StreamController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration STILL_SIGNED_IN = Duration.ofSeconds(60);

    private final Changes changes;
    private final Admissions admissions;
    private final Teams teams;
    private final OpenStreams open;
    private final AtomicInteger gauge;

    StreamController(Changes changes, Admissions admissions, Teams teams, OpenStreams open, MeterRegistry meters) {
        this.changes = changes;
        this.admissions = admissions;
        this.teams = teams;
        this.open = open;
        this.gauge = Objects.requireNonNull(meters.gauge("tandem.stream.open", new AtomicInteger()));
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> stream(ServerWebExchange exchange) {
        var admission = Signed.in(exchange);
        var seen = seen(exchange.getRequest().getHeaders().getFirst("Last-Event-ID"));
        open.enter(admission.personId());
        var response = exchange.getResponse();
        response.getHeaders().setContentType(new MediaType("text", "event-stream", StandardCharsets.UTF_8));
        response.getHeaders().setCacheControl("no-store");
        response.getHeaders().set("X-Accel-Buffering", "no");
        var listener = new Listener(admission.personId(), admission.administrator(), teams::of);
        var patience = Patience.with(response);
        var frames = changes.ready()
                .then(Mono.fromSupplier(() -> seen == null
                        ? Reader.fresh(changes.ring(), listener)
                        : Reader.resumed(changes.ring(), listener, seen)))
                .flatMapMany(this::frames)
                .takeUntilOther(signedOut(admission))
                .concatWith(Mono.just(List.of(Frame.SIGNED_OUT)))
                .takeUntilOther(changes.ended())
                .doOnNext(_ -> patience.handed())
                .map(batch -> buffers(response, batch));
        gauge.incrementAndGet();
        return response.writeAndFlushWith(frames)
                .takeUntilOther(patience.exhausted())
                .doFinally(_ -> {
                    gauge.decrementAndGet();
                    open.leave(admission.personId());
                });
    }

    private static @Nullable Positions seen(@Nullable String lastId) {
        if (lastId == null || lastId.isEmpty()) {
            return null;
        }
        var seen = Positions.parse(lastId);
        if (seen == null) {
            throw Problem.badRequest(
                    "last-event-id-invalid",
                    "Last-Event-ID 的格式不对，例如 r12.p3.f9.a4。",
                    "Last-Event-ID cannot be read; it looks like r12.p3.f9.a4.");
        }
        return seen;
    }

    /** What is due at once goes out at once. */
    private static Flux<DataBuffer> buffers(ServerHttpResponse response, List<byte[]> batch) {
        return Flux.fromIterable(batch).map(frame -> response.bufferFactory().wrap(frame));
    }

    /** One signal after the other, so that no id ever runs ahead of the frames it stands for. */
    private Flux<List<byte[]>> frames(Reader reader) {
        var news = changes.news().startWith(Signal.NEWS).onBackpressureLatest();
        var beats = Flux.interval(Duration.ZERO, HEARTBEAT).onBackpressureDrop().map(_ -> Signal.HEARTBEAT);
        return Flux.merge(news, beats)
                .publishOn(Schedulers.parallel(), 1)
                .concatMap(
                        signal -> {
                            var due = Mono.fromSupplier(reader::due).repeat(reader::behind);
                            return signal == Signal.HEARTBEAT
                                    ? due.concatWith(Mono.fromSupplier(() -> List.of(reader.heartbeat())))
                                    : due;
                        },
                        1)
                .filter(batch -> !batch.isEmpty());
    }

    /** Asked again as soon as anything of the person changes, and once a minute in case that was missed. */
    private Mono<Boolean> signedOut(Admission admission) {
        var person = admission.personId().toString();
        var by = admission.by().toString();
        var touched = changes.persons().filter(id -> id.equals(person) || id.equals(by));
        var jitter = Duration.ofMillis(ThreadLocalRandom.current().nextLong(STILL_SIGNED_IN.toMillis()));
        var now = Flux.interval(jitter, STILL_SIGNED_IN).map(_ -> by);
        return Flux.merge(touched, now)
                .onBackpressureLatest()
                .concatMap(
                        _ -> {
                            admissions.forget(admission.by());
                            return admissions.stillHolds(admission).onErrorReturn(true);
                        },
                        1)
                .filter(holds -> !holds)
                .next();
    }
}
