package io.tandem.ledger;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class LedgerTokenStoreIT {

    private static final String P = "planning.board";

    private final TestStore store = TestStore.open();
    private final AtomicReference<Instant> now = new AtomicReference<>(Toys.T);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final LedgerTokenStore one = tokens("one");
    private final LedgerTokenStore two = tokens("two");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_claimed_segment_belongs_to_one_until_the_claim_is_old() {
        one.initializeTokenSegments(P, 1, at(0));
        assertThat(one.fetchToken(P, 0)).isEqualTo(at(0));
        assertThatThrownBy(() -> two.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> two.storeToken(at(5), P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> two.extendClaim(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(two.fetchAvailableSegments(P)).isEmpty();
        assertThat(one.fetchAvailableSegments(P)).containsExactly(Segment.ROOT_SEGMENT);

        pass(Duration.ofSeconds(4));
        one.extendClaim(P, 0);
        pass(Duration.ofSeconds(4));
        assertThatThrownBy(() -> two.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        handling(() -> one.storeToken(at(3), P, 0));
        pass(Duration.ofSeconds(6));
        assertThat(two.fetchAvailableSegments(P)).containsExactly(Segment.ROOT_SEGMENT);
        assertThat(two.fetchToken(P, Segment.ROOT_SEGMENT)).isEqualTo(at(3));
        assertThatThrownBy(() -> one.storeToken(at(4), P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> one.extendClaim(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_fresh_claim_is_not_written_again() {
        one.initializeTokenSegments(P, 1, at(0));
        one.fetchToken(P, 0);
        var claimedAt = claimedAt();
        pass(Duration.ofSeconds(1));
        one.extendClaim(P, 0);
        assertThat(claimedAt()).isEqualTo(claimedAt);
        pass(Duration.ofSeconds(1));
        one.extendClaim(P, 0);
        assertThat(claimedAt()).isEqualTo(Date.from(claimedAt.toInstant().plusSeconds(2)));
    }

    @Test
    void events_passed_by_are_written_with_the_next_claim_or_its_end() {
        one.initializeTokenSegments(P, 1, at(0));
        one.fetchToken(P, 0);
        one.storeToken(at(1), P, 0);
        assertThat(position()).isZero();
        pass(Duration.ofSeconds(2));
        one.storeToken(at(2), P, 0);
        assertThat(position()).isEqualTo(2);
        one.storeToken(at(3), P, 0);
        handling(() -> one.storeToken(at(4), P, 0));
        assertThat(position()).isEqualTo(4);
        one.storeToken(at(5), P, 0);
        one.releaseClaim(P, 0);
        assertThat(position()).isEqualTo(5);
    }

    private static void handling(Runnable store) {
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("handled"));
        work.onPrepareCommit(_ -> store.run());
        work.commit();
    }

    private long position() {
        return stored().getLong("position");
    }

    private Date claimedAt() {
        return stored().getDate("claimedAt");
    }

    private Document stored() {
        return Store.await(store.database()
                        .getCollection("tokens")
                        .find(eq("processor", P))
                        .first())
                .orElseThrow();
    }

    @Test
    void a_released_segment_is_free_at_once() {
        one.initializeTokenSegments(P, 1);
        assertThat(one.fetchToken(P, 0)).isNull();
        two.releaseClaim(P, 0);
        assertThatThrownBy(() -> two.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        one.releaseClaim(P, 0);
        assertThat(two.fetchToken(P, 0)).isNull();
    }

    @Test
    void segments_are_made_once() {
        one.initializeTokenSegments(P, 2);
        assertThat(two.fetchSegments(P)).containsExactly(0, 1);
        assertThat(two.fetchSegments("other")).isEmpty();
        assertThatThrownBy(() -> two.initializeTokenSegments(P, 2)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> one.initializeSegment(null, P, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThatThrownBy(() -> one.fetchToken(P, 7)).isInstanceOf(UnableToClaimTokenException.class);
        one.fetchToken(P, 1);
        assertThatThrownBy(() -> two.deleteToken(P, 1)).isInstanceOf(UnableToClaimTokenException.class);
        one.deleteToken(P, 1);
        assertThat(two.fetchSegments(P)).containsExactly(0);
    }

    @Test
    void a_segment_that_was_split_meanwhile_is_not_claimed_as_a_whole() {
        one.initializeTokenSegments(P, 2);
        assertThatThrownBy(() -> one.fetchToken(P, Segment.ROOT_SEGMENT))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(two.fetchToken(P, 0)).as("let go again").isNull();
    }

    @Test
    void tokens_are_plain_numbers_also_while_replaying() {
        one.initializeTokenSegments(P, 1, at(7));
        one.storeToken(ReplayToken.createReplayToken(at(100), at(12)), P, 0);
        var document = Mono.from(store.database().getCollection("tokens").find().first())
                .block();
        assertThat(document)
                .isEqualTo(new Document("_id", "planning.board/0")
                        .append("processor", P)
                        .append("segment", 0)
                        .append("claimedAt", Date.from(Toys.T))
                        .append("position", 12L)
                        .append("owner", "one")
                        .append("resetAt", 100L));
        var token = one.fetchToken(P, 0);
        assertThat(ReplayToken.isReplay(token)).isTrue();
        assertThat(ReplayToken.getTokenAtReset(token)).hasValue(100);
        assertThat(token.position()).hasValue(12);

        one.storeToken(ReplayToken.createReplayToken(at(100), null), P, 0);
        assertThat(one.fetchToken(P, 0)).isEqualTo(ReplayToken.createReplayToken(at(100), null));

        handling(() -> one.storeToken(at(101), P, 0));
        assertThat(one.fetchToken(P, 0)).isEqualTo(at(101));
        assertThatThrownBy(() -> one.storeToken(MergedTrackingToken.merged(at(1), at(9)), P, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.storeToken(ReplayToken.createReplayToken(at(9), at(1), "why"), P, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_store_names_itself_the_same_to_all() {
        assertThat(one.retrieveStorageIdentifier()).isPresent().isEqualTo(two.retrieveStorageIdentifier());
        assertThat(one.fetchSegments(P)).isEmpty();
    }

    private LedgerTokenStore tokens(String owner) {
        return new LedgerTokenStore(store.database(), owner, Duration.ofSeconds(5), clock);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static GlobalSequenceTrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
