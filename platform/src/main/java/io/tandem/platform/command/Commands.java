package io.tandem.platform.command;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.CommitMetadata;
import io.tandem.ledger.KeyUsedException;
import io.tandem.ledger.KeyedAnswer;
import io.tandem.ledger.LedgerKeys;
import io.tandem.ledger.StoreUnavailableException;
import io.tandem.ledger.StoredCommit;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.web.Problem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Sends a command to its aggregate and says what came of it.
 *
 * <p>A clash with another writer drops the copy, loads and decides again, at most three times. An answer without an
 * append (a refusal, nothing to do) is given only after one read confirmed that the copy was not stale. A repeated
 * idempotency key is answered from the commit it was stored with.
 */
public final class Commands {

    /** Command message metadata: what the aggregate's binding hands to {@code decide}. */
    public static final String FACTS = "facts";

    public static final String ENVELOPE = "envelope";

    static final String STREAM = "tandem.stream";
    private static final String REPLY = "tandem.reply";
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int ATTEMPTS = 3;
    private static final Set<Class<? extends Throwable>> KNOWN = Set.of(
            KeyUsedException.class,
            StoreUnavailableException.class,
            ConcurrencyException.class,
            AggregateStreamCreationException.class,
            Problem.class);
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final CommandBus bus;
    private final CommitLog log;
    private final Cache aggregates;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    public Commands(CommandBus bus, CommitLog log, Cache aggregates, Clock clock, MeterRegistry meters) {
        this.bus = bus;
        this.log = log;
        this.aggregates = aggregates;
        this.clock = clock;
        this.meters = meters;
        bus.registerHandlerInterceptor(Commands::rememberAnswer);
    }

    /** A new id in time order (RFC 9562, version 7). */
    public static UUID newId() {
        return IDS.generate();
    }

    /**
     * @param aggregate the aggregate's name; with {@code id} its stream, alone the name its commands go by
     * @param facts what the decision relies on beside the aggregate, or null
     * @return the outcome; fails with {@link RuleViolated}, {@link Problem}, or the store's exceptions
     */
    public <S> Mono<Outcome> send(
            String aggregate, UUID id, Object command, @Nullable Object facts, Caller caller, Reply<S> reply) {
        return Mono.defer(() -> {
            var key = caller.key();
            if (key == null) {
                return timed(aggregate, attempt(aggregate, id, command, facts, caller, reply, 1));
            }
            if (!inFlight.add(key.value())) {
                return Mono.error(Problem.conflict(
                        "idempotency-key-in-flight",
                        "同一个 Idempotency-Key 的请求正在处理，请稍后再查结果。",
                        "A request with this Idempotency-Key is still being handled; ask again in a moment."));
            }
            return log.byKey(key.value())
                    .map(earlier -> repeated(earlier, key))
                    .switchIfEmpty(Mono.defer(
                            () -> timed(aggregate, attempt(aggregate, id, command, facts, caller, reply, 1))))
                    .onErrorResume(
                            KeyUsedException.class, used -> Mono.fromCallable(() -> repeated(used.commit(), key)))
                    .doFinally(_ -> inFlight.remove(key.value()));
        });
    }

    /** A command nobody waits to be answered about, such as a policy's. */
    public Mono<Outcome> send(String aggregate, UUID id, Object command, @Nullable Object facts, Caller caller) {
        return send(aggregate, id, command, facts, caller, Reply.done());
    }

    private Mono<Outcome> timed(String aggregate, Mono<Outcome> work) {
        return Mono.defer(() -> {
            var timer = Timer.start(meters);
            return work.doOnEach(signal -> {
                if (signal.isOnNext() || signal.isOnError()) {
                    timer.stop(meters.timer(
                            "tandem.command", "aggregate", aggregate, "outcome", outcome(signal.getThrowable())));
                }
            });
        });
    }

    private static String outcome(@Nullable Throwable failure) {
        return failure == null ? "done" : failure instanceof RuleViolated ? "refused" : "failed";
    }

    private <S> Mono<Outcome> attempt(
            String aggregate,
            UUID id,
            Object command,
            @Nullable Object facts,
            Caller caller,
            Reply<S> reply,
            int attempt) {
        var stream = aggregate + "/" + id;
        return Mono.fromFuture(dispatch(aggregate, stream, command, facts, caller, reply))
                .flatMap(result -> result.commit() != null || attempt >= ATTEMPTS
                        ? Mono.just(result.outcome())
                        : unlessStale(stream, result.seen(), Mono.just(result.outcome())))
                .onErrorResume(
                        Refused.class,
                        refused -> attempt >= ATTEMPTS
                                ? Mono.error(refused.refusal)
                                : unlessStale(stream, refused.seen, Mono.error(refused.refusal)))
                .onErrorResume(
                        failure -> failure instanceof ConcurrencyException
                                || failure instanceof AggregateStreamCreationException
                                || failure instanceof Stale,
                        clash -> {
                            LOG.debug("{} attempt {}: {}", stream, attempt, clash.toString());
                            aggregates.remove(stream);
                            return attempt < ATTEMPTS
                                    ? attempt(aggregate, id, command, facts, caller, reply, attempt + 1)
                                    : Mono.error(Problem.conflict(
                                            "stream-is-contended",
                                            "同一对象正被多人同时修改，请重试。",
                                            "Several people are changing this at the same moment; please try again."));
                        });
    }

    private Mono<Outcome> unlessStale(String stream, long seen, Mono<Outcome> answer) {
        return log.lastSequence(stream).flatMap(last -> last == seen ? answer : Mono.error(new Stale()));
    }

    private <S> CompletableFuture<Result> dispatch(
            String aggregate, String stream, Object command, @Nullable Object facts, Caller caller, Reply<S> reply) {
        var decidedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var metadata = new HashMap<String, Object>();
        metadata.put(STREAM, stream);
        metadata.put(ENVELOPE, new Envelope(decidedAt, caller.actor(), caller.reason()));
        if (facts != null) {
            metadata.put(FACTS, facts);
        }
        metadata.put(
                LedgerKeys.METADATA,
                new CommitMetadata(
                        newId(),
                        caller.actor(),
                        decidedAt,
                        caller.reason(),
                        caller.correlationId(),
                        caller.causationId()));
        if (caller.notBefore() != null) {
            metadata.put(LedgerKeys.NOT_BEFORE, caller.notBefore());
        }
        var held = new Held<>(reply, caller.key());
        metadata.put(REPLY, held);
        var result = new CompletableFuture<Result>();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<>(command, metadata), aggregate), (_, answer) -> {
            if (answer.isExceptional()) {
                result.completeExceptionally(held.failure(answer.exceptionResult()));
            } else {
                result.complete(held.result());
            }
        });
        return result;
    }

    /** Runs inside the unit of work, after the decision and before the append. */
    private static Object rememberAnswer(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        if (!(work.getMessage().getMetaData().get(REPLY) instanceof Held<?> held)) {
            return chain.proceed();
        }
        work.afterCommit(w -> held.commit = w.getResource(LedgerKeys.COMMIT));
        Object state;
        try {
            state = chain.proceed();
        } finally {
            held.seen = work.getOrDefaultResource(Decided.SEEN, -1L);
        }
        var answer = held.answer(state);
        if (answer != null) {
            work.resources().put(LedgerKeys.ANSWER, answer);
        }
        return state;
    }

    private static Outcome repeated(StoredCommit commit, Caller.Key key) {
        var answer = commit.answer();
        if (answer == null || !answer.request().equals(key.request())) {
            throw Problem.unprocessable(
                    "idempotency-key-reused",
                    "这个 Idempotency-Key 已用于另一个请求，请换一个新的。",
                    "This Idempotency-Key was used for another request; use a new one.");
        }
        return new Outcome(answer.status(), answer.location(), answer.etag(), commit.lastPosition(), true);
    }

    private record Result(Outcome outcome, @Nullable StoredCommit commit, long seen) {}

    /** What one dispatch carries in and brings out; written by the command's thread, read after its completion. */
    private static final class Held<S> {
        private final Reply<S> reply;
        private final Caller.@Nullable Key key;
        private volatile long seen = -1;
        private volatile @Nullable String etag;
        private volatile @Nullable StoredCommit commit;

        Held(Reply<S> reply, Caller.@Nullable Key key) {
            this.reply = reply;
            this.key = key;
        }

        @SuppressWarnings("unchecked") // a binding answers its own state, the type its caller named in Reply<S>
        @Nullable
        KeyedAnswer answer(Object state) {
            etag = reply.etag().apply((S) state);
            return key == null
                    ? null
                    : new KeyedAnswer(key.value(), key.request(), reply.status(), reply.location(), etag);
        }

        Result result() {
            var written = commit;
            var position = written == null ? null : written.lastPosition();
            return new Result(new Outcome(reply.status(), reply.location(), etag, position, false), written, seen);
        }

        Throwable failure(Throwable thrown) {
            for (Throwable t = thrown; t != null; t = t.getCause()) {
                if (t instanceof RuleViolated refusal) {
                    return new Refused(refusal, seen);
                }
                if (KNOWN.contains(t.getClass())) {
                    return t;
                }
            }
            return thrown;
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RuleViolated refusal;
        private final long seen;

        Refused(RuleViolated refusal, long seen) {
            super(refusal.getMessage(), refusal, false, false);
            this.refusal = refusal;
            this.seen = seen;
        }
    }

    private static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stale() {
            super("stale copy", null, false, false);
        }
    }
}
