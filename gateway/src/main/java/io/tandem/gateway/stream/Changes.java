package io.tandem.gateway.stream;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Changes of all sources in the order of their positions, kept for a while, announced to whoever reads along. */
@Component
final class Changes {

    static final int KEPT = 20_000;

    private final Clock clock;
    private final Ring ring = new Ring(KEPT);
    private final Map<Source, Ordering> orderings = new EnumMap<>(Source.class);
    private final Sinks.Empty<Void> ready = Sinks.empty();
    private final Sinks.Many<Signal> ends = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<String> persons = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<Signal> news = Sinks.many().multicast().directBestEffort();

    Changes(Clock clock) {
        this.clock = clock;
    }

    /**
     * What lay in the topics when the reading started: of each source the newest changes without a hole. Where it was
     * read before, only what is new goes on.
     */
    void begin(List<Change> found) {
        if (!orderings.isEmpty()) {
            found.stream().sorted(Comparator.comparingLong(Change::position)).forEach(this::accept);
            return;
        }
        var bySource = new EnumMap<Source, TreeMap<Long, Change>>(Source.class);
        found.forEach(change ->
                bySource.computeIfAbsent(change.source(), _ -> new TreeMap<>()).put(change.position(), change));
        bySource.forEach((source, changes) -> {
            var first = changes.lastKey();
            while (changes.containsKey(first - 1)) {
                first--;
            }
            changes.headMap(first).clear();
            ring.begin(source, first - 1);
            orderings.put(source, new Ordering(changes.lastKey()));
        });
        bySource.values().stream()
                .flatMap(changes -> changes.values().stream())
                .sorted(Comparator.comparing(Change::time).thenComparingLong(Change::position))
                .forEach(ring::add);
        ready.tryEmitEmpty();
    }

    void accept(Change change) {
        publish(ordering(change.source()).accept(change, clock.instant()));
    }

    /** To be called now and then: gives up holes that were waited for long enough. */
    void tick() {
        var now = clock.instant();
        orderings.forEach((source, ordering) -> {
            if (ordering.stuck(now)) {
                giveUp(source, ordering, now);
            }
        });
    }

    private void giveUp(Source source, Ordering ordering, Instant now) {
        var behind = ordering.skip(now);
        ring.lost(source, behind.getFirst().position() - 1);
        publish(behind);
    }

    private void publish(List<Change> changes) {
        if (!changes.isEmpty()) {
            changes.forEach(ring::add);
            news.tryEmitNext(Signal.NEWS);
        }
    }

    private Ordering ordering(Source source) {
        return orderings.computeIfAbsent(source, _ -> new Ordering(0));
    }

    /** Completes once the topics have been read for the first time. */
    Mono<Void> ready() {
        return ready.asMono();
    }

    /** A sign whenever something was added; signs may be lost, what was added is not. */
    Flux<Signal> news() {
        return news.asFlux();
    }

    /** An account, session or personal token with this id has changed. */
    void person(String id) {
        persons.tryEmitNext(id);
    }

    /** Ids of accounts, sessions and personal tokens as they change. */
    Flux<String> persons() {
        return persons.asFlux();
    }

    /** Ends the open streams: browsers come back by themselves, to another instance or to this one's successor. */
    void end() {
        ends.tryEmitNext(Signal.END);
    }

    Mono<Signal> ended() {
        return ends.asFlux().next();
    }

    Ring ring() {
        return ring;
    }
}
