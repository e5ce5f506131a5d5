package io.tandem.requirements.discussion.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Recorded;
import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What was said about a requirement. */
@Component
public class Discussions {

    public static final String AGGREGATE = "Discussion";

    private final Folds<Discussion> folds;

    Discussions(CommitLog log, EventCodec codec) {
        this.folds = new Folds<>(log, codec, Discussion.NONE, (d, e) -> d.evolve((DiscussionEvent) e), 1_000);
    }

    static String stream(UUID discussionId) {
        return AGGREGATE + "/" + discussionId;
    }

    /** Every word in order, up to an instant where one is given. */
    public Flux<Recorded> history(UUID requirementId, @Nullable Instant asOf) {
        return folds.history(stream(Discussion.idOf(requirementId)), asOf);
    }
}
