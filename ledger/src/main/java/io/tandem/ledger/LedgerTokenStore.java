package io.tandem.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * How far each processor has come, in the collection {@code tokens}: {@code {_id: "<processor>/<segment>", processor,
 * segment, position?, resetAt?, owner?, claimedAt}}. Plain numbers: positions of the log or of the inbox, and while a
 * processor replays, where it stood when it was reset.
 *
 * <p>A segment belongs to one owner as long as that one stores, fetches or extends within the claim time-out; after it
 * anybody may take it. Blocks; for processors' threads.
 */
public final class LedgerTokenStore implements TokenStore {

    private static final String IDENTIFIER = "identifier";

    private final MongoCollection<Document> tokens;
    private final String owner;
    private final Duration claimTimeout;
    private final Clock clock;

    /** Positions of events that a processor had nothing to do with: written with the next claim or batch. */
    private final Map<String, Long> passed = new ConcurrentHashMap<>();

    /** When each claim of this instance was last written: what is fresh is not written again. */
    private final Map<String, Instant> claimed = new ConcurrentHashMap<>();

    /** @param owner names this instance, the same after a restart, so that it finds its claims again */
    public LedgerTokenStore(MongoDatabase db, String owner, Duration claimTimeout, Clock clock) {
        this.tokens = Store.collection(db, "tokens");
        this.owner = owner;
        this.claimTimeout = claimTimeout;
        this.clock = clock;
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount) {
        initializeTokenSegments(processor, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, @Nullable TrackingToken initial) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("Segments of " + processor + " are there already.");
        }
        try {
            for (int segment = 0; segment < segmentCount; segment++) {
                initializeSegment(initial, processor, segment);
            }
        } catch (UnableToInitializeTokenException e) { // another instance was first: its processor asks again
            throw new UnableToClaimTokenException(e.getMessage(), e);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        var document = new Document("_id", id(processor, segment))
                .append("processor", processor)
                .append("segment", segment)
                .append("claimedAt", now());
        var position = TokenNumbers.position(token);
        if (position != null) {
            document.append("position", position);
        }
        var resetAt = TokenNumbers.resetAt(token);
        if (resetAt != null) {
            document.append("resetAt", resetAt);
        }
        var inserted = Store.one(tokens.insertOne(document))
                .map(_ -> true)
                .onErrorResume(Store::isDuplicate, _ -> Mono.just(false));
        if (!Store.await(inserted).orElse(false)) {
            throw new UnableToInitializeTokenException(id(processor, segment) + " is there already.");
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    /**
     * What a batch has changed is written at once. Events that concern this processor not at all are passed by outside of
     * any unit of work, and most events are such to most processors: how far that went waits for the next claim, for
     * after a crash they are passed by again.
     */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var id = id(processor, segment);
        if (token instanceof GlobalSequenceTrackingToken plain
                && !CurrentUnitOfWork.isStarted()
                && claimed.containsKey(id)) {
            passed.put(id, plain.getGlobalIndex());
            extendClaim(processor, segment);
            return;
        }
        passed.remove(id);
        claim(
                processor,
                segment,
                setOrUnset("position", TokenNumbers.position(token)),
                setOrUnset("resetAt", TokenNumbers.resetAt(token)));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        passed.remove(id(processor, segment));
        var document = claim(processor, segment);
        return TokenNumbers.token(document.getLong("position"), document.getLong("resetAt"));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        var token = fetchToken(processor, segment.getSegmentId());
        var segments = fetchSegments(processor);
        if (!Segment.computeSegment(segment.getSegmentId(), segments).equals(segment)) {
            releaseClaim(processor, segment.getSegmentId());
            throw new UnableToClaimTokenException(
                    id(processor, segment.getSegmentId()) + " was split or merged meanwhile.");
        }
        return token;
    }

    /** Writes only where the claim has used up two fifths of its time: idle processors leave the store in peace. */
    @Override
    public void extendClaim(String processor, int segment) {
        var id = id(processor, segment);
        var written = claimed.get(id);
        if (written != null
                && clock.instant()
                        .isBefore(written.plus(claimTimeout.multipliedBy(2).dividedBy(5)))) {
            return;
        }
        var update = combine(set("claimedAt", claimedNow(id)), passed(id));
        if (Store.await(tokens.findOneAndUpdate(mine(processor, segment), update))
                .isEmpty()) {
            claimed.remove(id);
            throw new UnableToClaimTokenException("The claim on " + id + " is not held by " + owner + ".");
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        var id = id(processor, segment);
        claimed.remove(id);
        Store.await(tokens.findOneAndUpdate(mine(processor, segment), combine(unset("owner"), passed(id))));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        claimed.remove(id(processor, segment));
        if (Store.await(tokens.findOneAndDelete(mine(processor, segment))).isEmpty()) {
            throw new UnableToClaimTokenException(id(processor, segment) + " is not held by " + owner + ".");
        }
    }

    @Override
    public int[] fetchSegments(String processor) {
        return all(processor).stream().mapToInt(d -> d.getInteger("segment")).toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        var documents = all(processor);
        var all = documents.stream().mapToInt(d -> d.getInteger("segment")).toArray();
        var available = new ArrayList<Segment>();
        for (var document : documents) {
            var holder = document.getString("owner");
            if (holder == null
                    || holder.equals(owner)
                    || document.getDate("claimedAt").before(expired())) {
                available.add(Segment.computeSegment(document.getInteger("segment"), all));
            }
        }
        return available;
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var made = setOnInsert("identifier", UUID.randomUUID().toString());
        return Store.await(Store.upserted(() -> tokens.findOneAndUpdate(eq(IDENTIFIER), made, options)))
                .map(d -> d.getString("identifier"));
    }

    private Document claim(String processor, int segment, Bson... updates) {
        var free =
                and(eq(id(processor, segment)), or(eq("owner", null), eq("owner", owner), lt("claimedAt", expired())));
        var update = combine(
                combine(updates), combine(set("owner", owner), set("claimedAt", claimedNow(id(processor, segment)))));
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return Store.await(tokens.findOneAndUpdate(free, update, options)).orElseThrow(() -> {
            claimed.remove(id(processor, segment));
            return new UnableToClaimTokenException(
                    id(processor, segment) + " is held by another instance or was never initialised.");
        });
    }

    private List<Document> all(String processor) {
        return Store.await(Store.all(tokens.find(eq("processor", processor)).sort(ascending("segment"))))
                .orElseThrow();
    }

    private Bson mine(String processor, int segment) {
        return and(eq(id(processor, segment)), eq("owner", owner));
    }

    /** Remembered before it is written: a claim is never taken for fresher than it is. */
    private Date claimedNow(String id) {
        var now = clock.instant();
        claimed.put(id, now);
        return Date.from(now);
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private Date expired() {
        return Date.from(clock.instant().minus(claimTimeout));
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    private Bson passed(String id) {
        var position = passed.remove(id);
        return position == null ? new Document() : combine(set("position", position), unset("resetAt"));
    }

    private static Bson setOrUnset(String field, @Nullable Long value) {
        return value == null ? unset(field) : set(field, value);
    }
}
