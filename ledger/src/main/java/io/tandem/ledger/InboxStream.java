package io.tandem.ledger;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;

/** One processor's walk through the inbox, from signal to signal. Used by one thread, closed by any. */
final class InboxStream implements BlockingStream<TrackedEventMessage<?>> {

    private final LongFunction<List<ForeignEvent>> after;
    private final Signal appended;
    private final Queue<ForeignEvent> page = new ArrayDeque<>();
    private long position;
    private volatile boolean closed;

    InboxStream(LongFunction<List<ForeignEvent>> after, Signal appended, long position) {
        this.after = after;
        this.appended = appended;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return fill() ? Optional.of(message(page.element())) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            long seen = appended.count();
            if (fill()) {
                return true;
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0 || closed) {
                return false;
            }
            appended.await(seen, left);
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("The stream is closed.");
            }
        }
        var event = page.remove();
        position = event.inboxPosition();
        return message(event);
    }

    @Override
    public void close() {
        closed = true;
        appended.raise();
    }

    private boolean fill() {
        if (page.isEmpty() && !closed) {
            page.addAll(after.apply(position));
        }
        return !page.isEmpty();
    }

    private static TrackedEventMessage<?> message(ForeignEvent event) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.inboxPosition()),
                new GenericMessage<>(event.id().toString(), event, MetaData.emptyInstance()),
                event::time);
    }
}
