package io.tandem.platform.view;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.Inbox;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Problem;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** How far the service's processors have come, and waiting until they have come far enough. */
public final class Processors {

    private static final Duration STEP = Duration.ofMillis(2);
    private static final Duration RECEIVING = Duration.ofMillis(10);

    private final EventProcessingConfiguration processing;
    private final CommitLog log;
    private final Inbox inbox;
    private final Set<String> fromInbox;
    private final Set<String> views;

    /**
     * @param fromInbox the processors that read the inbox
     * @param views those that write what is read; the others are policies
     */
    public Processors(
            EventProcessingConfiguration processing,
            CommitLog log,
            Inbox inbox,
            Set<String> fromInbox,
            Set<String> views) {
        this.processing = processing;
        this.log = log;
        this.inbox = inbox;
        this.fromInbox = Set.copyOf(fromInbox);
        this.views = Set.copyOf(views);
    }

    /** Position of the last event {@code processor} has handled, 0 before the first. */
    public long position(String processor) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(p -> p.processingStatus().values().stream()
                        .mapToLong(status -> status.getCurrentPosition().orElse(0))
                        .min()
                        .orElse(0))
                .orElse(0L);
    }

    /** Events {@code processor} has still to handle. */
    public Mono<Long> lag(String processor) {
        return head(processor).map(head -> Math.max(0, head - position(processor)));
    }

    private Mono<Long> head(String processor) {
        return fromInbox.contains(processor) ? inbox.head() : log.head();
    }

    public Set<String> names() {
        return processing.eventProcessors().keySet();
    }

    /**
     * Waits until the views that {@code processors} write show the instant asked for; at most two seconds, then 503.
     * A present read waits for nothing.
     */
    public Mono<AsOf> shown(AsOf asOf, String... processors) {
        if (asOf.instant() == null) {
            return Mono.just(asOf);
        }
        return inbox.head()
                .flatMap(inboxHead -> await(Duration.ofSeconds(2), () -> {
                    for (var processor : processors) {
                        var wanted = fromInbox.contains(processor) ? inboxHead : asOf.position();
                        if (position(processor) < wanted) {
                            return false;
                        }
                    }
                    return true;
                }))
                .onErrorMap(
                        TimeoutException.class,
                        _ -> Problem.unavailable(
                                "这个时刻的视图还没有准备好，请稍后重试。",
                                "The view of this instant is not ready yet; please try again.",
                                Duration.ofSeconds(1)))
                .thenReturn(asOf);
    }

    /** Waits until {@code processor} has handled {@code position}; false when it has not within {@code patience}. */
    public Mono<Boolean> reached(String processor, long position, Duration patience) {
        return await(patience, () -> position(processor) >= position)
                .thenReturn(true)
                .onErrorReturn(TimeoutException.class, false);
    }

    /**
     * Waits until everything this service shows holds the event another service, or this one, stored at {@code position};
     * false when it does not within {@code patience}. What is not heard of here is not waited for.
     *
     * @param source where the event is stored, as its CloudEvents source
     */
    public Mono<Boolean> shows(String source, boolean own, long position, Duration patience) {
        if (own) {
            return await(patience, () -> shown(false, position))
                    .thenReturn(true)
                    .onErrorReturn(TimeoutException.class, false);
        }
        return inbox.lastPosition(source)
                .filter(received -> received >= position)
                .repeatWhenEmpty(times -> times.delayElements(RECEIVING))
                .flatMap(_ -> inbox.head())
                .flatMap(head -> await(patience, () -> inboxShown(head)))
                .thenReturn(true)
                .timeout(patience)
                .onErrorReturn(TimeoutException.class, false);
    }

    /** Whether the views folded from the inbox have come to {@code inboxPosition}. */
    public boolean inboxShown(long inboxPosition) {
        return shown(true, inboxPosition);
    }

    private boolean shown(boolean ofInbox, long position) {
        return views.stream()
                .filter(view -> fromInbox.contains(view) == ofInbox)
                .allMatch(view -> position(view) >= position);
    }

    private static Mono<Void> await(Duration patience, java.util.function.BooleanSupplier reached) {
        return Mono.defer(() -> reached.getAsBoolean() ? Mono.<Void>empty() : Mono.error(new NotYet()))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, STEP).filter(NotYet.class::isInstance))
                .timeout(patience);
    }

    private static final class NotYet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotYet() {
            super("not yet", null, false, false);
        }
    }
}
