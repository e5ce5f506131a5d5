package io.tandem.requirements.discussion.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.StoredCommit;
import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was said about a requirement. */
@Component
public class Discussions {

    public static final String AGGREGATE = "Discussion";

    private final Folds<Discussion> folds;
    private final EventCodec codec;

    Discussions(CommitLog log, EventCodec codec) {
        this.codec = codec;
        this.folds = new Folds<>(log, codec, Discussion.NONE, (d, e) -> d.evolve((DiscussionEvent) e), 1_000);
    }

    static String stream(UUID discussionId) {
        return AGGREGATE + "/" + discussionId;
    }

    /** What is said about a requirement as it is now. */
    public Mono<Discussion> current(UUID requirementId) {
        return folds.current(stream(Discussion.idOf(requirementId))).map(Folds.Fold::state);
    }

    /** The requirement that a commit of a discussion's stream talks about. */
    public UUID about(StoredCommit commit) {
        return ((DiscussionEvent) codec.decode(commit.events().getFirst())).requirementId();
    }

    /** Every word in order, up to an instant where one is given. */
    public Flux<Recorded> history(UUID requirementId, @Nullable Instant asOf) {
        return folds.history(stream(Discussion.idOf(requirementId)), asOf);
    }
}
