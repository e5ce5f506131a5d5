package io.tandem.requirements.waiting;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.domain.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/**
 * Somebody who waits.
 *
 * @param ask the ask's id
 * @param product to which it belongs
 * @param requirement whose id
 * @param key its key
 * @param from who waits
 * @param to who answers: the person asked, or whoever holds the post asked at that instant; null for a vacant post
 * @param post the post asked, null where a person was
 * @param since when it was asked
 * @param dueAt until when an answer is expected, null where nothing was agreed
 * @param blocks the sides whose work stands still meanwhile
 * @param side the half it is about, null where it is about no one half
 * @param handoff the hand-off it belongs to, null where it belongs to none
 * @param contract the contract it is about, null where it is about none
 * @param nudged the last day somebody was reminded, in the product's zone
 */
public record Waiting(
        UUID ask,
        UUID product,
        UUID requirement,
        String key,
        Ask.Kind kind,
        UUID from,
        @Nullable UUID to,
        @Nullable Post post,
        Instant since,
        @Nullable Instant dueAt,
        List<Side> blocks,
        @Nullable Side side,
        @Nullable UUID handoff,
        @Nullable UUID contract,
        @Nullable LocalDate nudged) {

    public static final String PROCESSOR = "requirements.waiting";

    /** Oldest first; a product has as many as people wait in it, at most 1,000 are given. */
    static Flux<Waiting> in(TemporalView rows, UUID product, Product team, @Nullable Instant asOf) {
        return find(rows, Filters.eq("product", product.toString()), asOf)
                .map(row -> of(row, row.getString("post") == null ? null : incumbent(team, post(row))));
    }

    /** What a person is asked in person, in all products, oldest first. */
    public static Flux<Waiting> asked(TemporalView rows, UUID person, @Nullable Instant asOf) {
        return find(rows, Filters.eq("person", person.toString()), asOf).map(row -> of(row, null));
    }

    /** What these posts of a product are asked, held by {@code incumbent}. */
    public static Flux<Waiting> asked(
            TemporalView rows, UUID product, Set<Post> posts, UUID incumbent, @Nullable Instant asOf) {
        var names = posts.stream().map(Enum::name).sorted().toList();
        return find(rows, Filters.and(Filters.eq("product", product.toString()), Filters.in("post", names)), asOf)
                .map(row -> of(row, incumbent));
    }

    /** What a person waits for. */
    public static Flux<Waiting> askedBy(TemporalView rows, UUID person, @Nullable Instant asOf) {
        return find(rows, Filters.eq("asker", person.toString()), asOf).map(row -> of(row, null));
    }

    private static Flux<Document> find(TemporalView rows, Bson filter, @Nullable Instant asOf) {
        return Flux.from(
                rows.find(asOf, filter).sort(Sorts.ascending("since", "row")).limit(1_000));
    }

    private static @Nullable Post post(Document row) {
        var named = row.getString("post");
        return named == null ? null : Post.valueOf(named);
    }

    /** @param incumbent of the post asked, where one is */
    private static Waiting of(Document row, @Nullable UUID incumbent) {
        var person = row.getString("person");
        var side = row.getString("side");
        var nudged = row.getString("nudged");
        return new Waiting(
                UUID.fromString(row.getString("row")),
                UUID.fromString(row.getString("product")),
                UUID.fromString(row.getString("requirement")),
                row.getString("key"),
                Ask.Kind.valueOf(row.getString("kind")),
                UUID.fromString(row.getString("asker")),
                person == null ? incumbent : UUID.fromString(person),
                post(row),
                row.getDate("since").toInstant(),
                instant(row.getDate("due")),
                row.getList("blocks", String.class).stream().map(Side::valueOf).toList(),
                side == null ? null : Side.valueOf(side),
                id(row.getString("handoff")),
                id(row.getString("contract")),
                nudged == null ? null : LocalDate.parse(nudged));
    }

    private static @Nullable UUID incumbent(Product team, @Nullable Post post) {
        return switch (post) {
            case FRONTEND_OWNER -> team.ownerOf(Side.FRONTEND);
            case BACKEND_OWNER -> team.ownerOf(Side.BACKEND);
            case MANAGER -> team.manager();
            case null -> null;
        };
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** The rows this is read from. */
    @Configuration(proxyBeanMethods = false)
    static class Rows {
        @Bean
        TemporalView waitingRows(MongoDatabase database) {
            var waiting = database.getCollection("waiting");
            Flux.concat(
                            waiting.createIndex(Indexes.ascending("person", "to")),
                            waiting.createIndex(Indexes.ascending("asker", "to")))
                    .blockLast();
            return new TemporalView(database, "waiting", List.of("product", "since", "row"));
        }
    }
}
