package io.tandem.requirements.search;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.StoredCommit;
import io.tandem.requirements.discussion.application.Discussions;
import io.tandem.requirements.requirement.application.Requirements;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this instance's {@link SearchIndex} at the end of the log: woken by its own commits, looking every half second for
 * other instances'. What an event touched is indexed as it is now, so a thousand edits of one requirement cost one page.
 */
@Component
@EnableConfigurationProperties(SearchProperties.class)
class Indexing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int BATCH = 500;
    private static final String REQUIREMENT = Requirements.AGGREGATE + "/";
    private static final String DISCUSSION = Discussions.AGGREGATE + "/";

    private final CommitLog log;
    private final Requirements requirements;
    private final Discussions discussions;
    private final SearchIndex index;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private Runnable forget = () -> {};
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    Indexing(CommitLog log, Requirements requirements, Discussions discussions, SearchProperties properties)
            throws IOException {
        this.log = log;
        this.requirements = requirements;
        this.discussions = discussions;
        this.index = new SearchIndex(properties.folder());
    }

    SearchIndex index() {
        return index;
    }

    @Override
    public void start() {
        running = true;
        forget = log.onAppend(woken::release);
        thread = Thread.ofPlatform().daemon().name("search-index").start(this::follow);
    }

    private void follow() {
        while (running) {
            try {
                if (!indexNext()) {
                    var _ = woken.tryAcquire(500, TimeUnit.MILLISECONDS);
                    woken.drainPermits();
                }
            } catch (InterruptedException _) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.warn("the search index stands still, next try in a moment: {}", e.toString());
                woken.drainPermits();
                pause();
            }
        }
    }

    private void pause() {
        try {
            var _ = woken.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Whether there was anything. */
    private boolean indexNext() throws IOException {
        var commits = Objects.requireNonNull(
                log.after(index.position(), BATCH).collectList().block());
        if (commits.isEmpty()) {
            return false;
        }
        var pages = new HashMap<String, Collection<Document>>();
        for (var requirement : touched(commits)) {
            pages.put(requirement.toString(), pages(requirement));
        }
        index.replace(pages, commits.getLast().lastPosition());
        if (commits.size() < BATCH) {
            index.keep();
        }
        return true;
    }

    private Set<UUID> touched(List<StoredCommit> commits) {
        var touched = new LinkedHashSet<UUID>();
        for (var commit : commits) {
            if (commit.stream().startsWith(REQUIREMENT)) {
                touched.add(UUID.fromString(commit.stream().substring(REQUIREMENT.length())));
            } else if (commit.stream().startsWith(DISCUSSION)) {
                touched.add(discussions.about(commit));
            }
        }
        return touched;
    }

    private List<Document> pages(UUID requirement) {
        var state = Objects.requireNonNull(requirements.current(requirement).block())
                .state();
        var said = Objects.requireNonNull(discussions.current(requirement).block());
        return state.exists() ? Pages.of(state, said) : List.of();
    }

    @Override
    public void stop() {
        running = false;
        forget.run();
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
            index.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("the search index could not be closed, it is built anew where it was damaged: {}", e.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
