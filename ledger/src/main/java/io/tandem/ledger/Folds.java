package io.tandem.ledger;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * State of one kind of aggregate by folding its stream. The newest is kept, bounded, least recently used first out; each
 * read asks the store for what is newer and decodes only that. Streams that hold personal text are folded afresh, so that
 * nothing outlives a destroyed key.
 *
 * @param <S> an immutable state
 */
public final class Folds<S> {

    private final CommitLog log;
    private final EventCodec codec;
    private final Fold<S> none;
    private final BiFunction<S, Object, S> evolve;
    private final Lru<String, Fold<S>> newest;

    /**
     * A state and the last event in it.
     *
     * @param sequence -1 where the stream is empty
     * @param position 0 where the stream is empty
     * @param changedAt committedAt of the last event, or null where the stream is empty
     */
    public record Fold<S>(
            S state, long sequence, long position, @Nullable Instant changedAt) {}

    /** What one reading has come to, and whether it may be kept. */
    private record Reading<S>(Fold<S> fold, boolean personal) {}

    public Folds(CommitLog log, EventCodec codec, S none, BiFunction<S, Object, S> evolve, int cached) {
        this.log = log;
        this.codec = codec;
        this.none = new Fold<>(none, -1, 0, null);
        this.evolve = evolve;
        this.newest = new Lru<>(cached);
    }

    /** The state after all that is stored now. */
    public Mono<Fold<S>> current(String stream) {
        return Mono.defer(() -> {
            var kept = newest.get(stream);
            var start = kept == null ? none : kept;
            return fold(start, log.continued(stream, start.sequence() + 1)).map(reading -> {
                if (reading.personal) {
                    newest.remove(stream);
                } else if (reading.fold.sequence() > start.sequence()) {
                    newest.merge(stream, reading.fold, (a, b) -> a.sequence() >= b.sequence() ? a : b);
                }
                return reading.fold;
            });
        });
    }

    /** The state as it was: events with committedAt at or before an instant. */
    public Mono<Fold<S>> asOf(String stream, Instant t) {
        return fold(none, log.streamAsOf(stream, t)).map(Reading::fold);
    }

    /** Every event of a stream in order, up to an instant where one is given. */
    public Flux<Recorded> history(String stream, @Nullable Instant asOf) {
        var commits = asOf == null ? log.stream(stream, 0) : log.streamAsOf(stream, asOf);
        return commits.concatMap(codec::decodeLater).concatMapIterable(recorded -> recorded);
    }

    private Mono<Reading<S>> fold(Fold<S> start, Flux<StoredCommit> commits) {
        return commits.concatMap(commit ->
                        codec.decodeLater(commit).map(recorded -> new Decoded(recorded, codec.holdsPersonal(commit))))
                .reduce(new Reading<>(start, false), this::evolved);
    }

    private record Decoded(List<Recorded> events, boolean personal) {}

    private Reading<S> evolved(Reading<S> before, Decoded decoded) {
        var state = before.fold.state();
        for (var recorded : decoded.events) {
            state = evolve.apply(state, recorded.event());
        }
        var last = decoded.events.getLast();
        return new Reading<>(
                new Fold<>(state, last.sequence(), last.position(), last.committedAt()),
                before.personal || decoded.personal);
    }
}
