package io.tandem.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over the log. One unit of work is one commit on one stream; what Axon does not know of (author,
 * cause, idempotency key) comes and goes by {@link LedgerKeys}. Event messages read from here carry their
 * {@link Recorded} in the metadata; tracking tokens are {@code GlobalSequenceTrackingToken(position)}.
 *
 * <p>Blocks: for command handlers and processors on threads that may. A stream that moved is Axon's ConcurrencyException
 * (AggregateStreamCreationException for a new stream) caused by {@link StreamMovedException}; {@link KeyUsedException} and
 * {@link StoreUnavailableException} come through as they are.
 */
public final class LedgerStorageEngine implements EventStorageEngine {

    private final CommitLog log;
    private final EventCodec codec;
    private final Snapshots snapshots;

    public LedgerStorageEngine(CommitLog log, EventCodec codec, Snapshots snapshots) {
        this.log = log;
        this.codec = codec;
        this.snapshots = snapshots;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var work = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root() : null;
        var metadata = work == null ? null : work.getMessage().getMetaData().get(LedgerKeys.METADATA);
        if (work == null || !(metadata instanceof CommitMetadata who)) {
            throw new IllegalStateException(
                    "An event is appended without its author: the command message carries no CommitMetadata under "
                            + LedgerKeys.METADATA + ".");
        }
        if (work.resources().containsKey(LedgerKeys.COMMIT)) {
            throw new IllegalStateException("A second commit in one command: all its events belong into the first.");
        }
        work.resources().put(LedgerKeys.COMMIT, append(commit(events, who, work)));
    }

    private NewCommit commit(List<? extends EventMessage<?>> events, CommitMetadata metadata, UnitOfWork<?> work) {
        var stored = new ArrayList<StoredEvent>(events.size());
        var first = domainEvent(events.getFirst());
        for (var message : events) {
            var event = domainEvent(message);
            if (!event.getAggregateIdentifier().equals(first.getAggregateIdentifier())) {
                throw new IllegalStateException("One command changes one stream, not both %s and %s."
                        .formatted(first.getAggregateIdentifier(), event.getAggregateIdentifier()));
            }
            stored.add(codec.encode(UUID.fromString(event.getIdentifier()), event.getPayload()));
        }
        return new NewCommit(
                first.getAggregateIdentifier(),
                first.getSequenceNumber(),
                metadata,
                (Instant) work.getMessage().getMetaData().get(LedgerKeys.NOT_BEFORE),
                work.getResource(LedgerKeys.ANSWER),
                stored);
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            return event;
        }
        throw new IllegalStateException(message.getPayloadType().getSimpleName()
                + " belongs to no aggregate: only aggregates' events are stored.");
    }

    private StoredCommit append(NewCommit commit) {
        try {
            return log.append(commit).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StreamMovedException moved) {
                throw commit.firstSequence() == 0
                        ? new AggregateStreamCreationException(moved.getMessage(), moved)
                        : new ConcurrencyException(moved.getMessage(), moved);
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Ends at the head; a tailing reader comes again with its last token. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long position = token == null ? 0 : token.position().orElse(0);
        return log.from(position)
                .toStream()
                .flatMap(this::messages)
                .filter(message -> message.trackingToken().position().orElse(0) > position);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return DomainEventStream.of(log.stream(stream, firstSequence)
                .toStream()
                .flatMap(this::messages)
                .filter(event -> event.getSequenceNumber() >= firstSequence));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return Store.await(log.lastSequence(stream)).filter(sequence -> sequence >= 0);
    }

    /** Not kept where the stream holds personal text: a destroyed key must leave nothing readable behind. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        var personal = codec.types().personalTypes();
        if (personal.isEmpty()
                || !Store.await(log.holdsAny(snapshot.getAggregateIdentifier(), personal))
                        .orElse(true)) {
            snapshots.store(snapshot);
        }
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return snapshots.read(stream);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(Store.await(log.head()).orElse(0L));
    }

    /** After the last event before an instant: committedAt never falls in position order, so halving finds it. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        long before = 0;
        long notBefore = Store.await(log.head()).orElse(0L) + 1;
        while (notBefore - before > 1) {
            long middle = (before + notBefore) >>> 1;
            var commit = Store.await(log.atOrBefore(middle)).orElseThrow();
            if (commit.committedAt().isBefore(instant)) {
                before = Math.max(middle, commit.lastPosition());
            } else {
                notBefore = commit.position();
            }
        }
        return new GlobalSequenceTrackingToken(before);
    }

    private Stream<GenericTrackedDomainEventMessage<?>> messages(StoredCommit commit) {
        return codec.decode(commit).stream().map(LedgerStorageEngine::message);
    }

    private static GenericTrackedDomainEventMessage<?> message(Recorded recorded) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(recorded.position()),
                Streams.type(recorded.stream()),
                recorded.stream(),
                recorded.sequence(),
                new GenericMessage<>(
                        recorded.eventId().toString(), recorded.event(), MetaData.with(LedgerKeys.RECORDED, recorded)),
                recorded::committedAt);
    }
}
