package io.tandem.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.LedgerTokenStore;
import io.tandem.ledger.audit.LogBroken;
import io.tandem.ledger.audit.Notary;
import io.tandem.ledger.proof.NoteKey;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the log written and signed, by one instance of the service at a time: the one that holds the claim. Looks once a
 * second where something was committed and every third second where not, reads old commits again in between. Where the
 * store is not what was signed it stops until the service is started again; everything else goes on.
 */
final class LogKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);
    private static final int ROUNDS_BETWEEN_RECHECKS = 10;
    private static final int LOOKS_UNASKED = 3; // within the time a claim lasts

    private final Notary notary;
    private final LedgerTokenStore claims;
    private final String processor;
    private final AtomicBoolean asked = new AtomicBoolean(true);
    private final CommitLog log;
    private volatile boolean broken;
    private volatile long logged;
    private @Nullable ScheduledExecutorService rounds;
    private Runnable deaf = () -> {};
    private boolean keeping;
    private long round;
    private long look;

    LogKeeper(Notary notary, LedgerTokenStore claims, String service, CommitLog log, MeterRegistry meters) {
        this.notary = notary;
        this.claims = claims;
        this.processor = service + ".audit";
        this.log = log;
        Gauge.builder("tandem.audit.broken", () -> broken ? 1 : 0)
                .description("1 where the store is not what was signed")
                .register(meters);
        Gauge.builder("tandem.audit.logged.position", () -> logged)
                .description("position of the last event in the signed log, where this instance keeps it")
                .register(meters);
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("audit").unstarted(work);
    }

    @Override
    public synchronized void start() {
        if (rounds == null) {
            deaf = log.onAppend(() -> asked.set(true));
            rounds = Executors.newSingleThreadScheduledExecutor(LogKeeper::thread);
            var _ = rounds.scheduleWithFixedDelay(this::look, 500, 1_000, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            if (!broken && due()) {
                keeping = claim();
                if (keeping) {
                    round();
                }
            }
        } catch (LogBroken e) {
            broken = true;
            LOG.error("The audit log is no longer signed: {}", e.getMessage());
        } catch (RuntimeException e) {
            asked.set(true);
            LOG.warn("The audit log could not be kept for now: {}", e.toString());
        }
    }

    /**
     * Every third look finds what other instances committed, or that the keeper is gone; in between only a keeper who was
     * asked looks, and everybody else leaves the store alone.
     */
    private boolean due() {
        return look++ % LOOKS_UNASKED == 0 || (keeping && asked.get());
    }

    private void round() {
        asked.set(false);
        var extent = notary.round();
        if (extent.lastPosition() != logged) {
            logged = extent.lastPosition();
            claims.storeToken(new GlobalSequenceTrackingToken(logged), processor, 0);
        }
        if (round++ % ROUNDS_BETWEEN_RECHECKS == 0) {
            notary.recheck();
        }
    }

    private boolean claim() {
        try {
            if (keeping) {
                claims.extendClaim(processor, 0);
                return true;
            }
            if (claims.fetchSegments(processor).length == 0) {
                claims.initializeTokenSegments(processor, 1, new GlobalSequenceTrackingToken(0));
            }
            claims.fetchToken(processor, 0);
            return true;
        } catch (UnableToClaimTokenException _) {
            return false; // another instance keeps it
        }
    }

    /** The next checkpoint will be signed by both the old key and the new one. */
    NoteKey replaceKey() {
        var next = notary.replaceKey();
        asked.set(true);
        return next;
    }

    /** A round under way ends first, and the claim is given back: another instance keeps the log at once. */
    @Override
    public synchronized void stop() {
        deaf.run();
        if (rounds != null) {
            rounds.close();
            rounds = null;
            claims.releaseClaim(processor, 0);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
