package io.tandem.requirements.waiting;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.domain.Product;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/**
 * Somebody who waits.
 *
 * @param ask the ask's id
 * @param requirement whose id
 * @param key its key
 * @param from who waits
 * @param to who answers: the person asked, or whoever holds the post asked at that instant; null for a vacant post
 * @param post the post asked, null where a person was
 * @param since when it was asked
 * @param dueAt until when an answer is expected, null where nothing was agreed
 * @param blocks the sides whose work stands still meanwhile
 */
public record Waiting(
        UUID ask,
        UUID requirement,
        String key,
        Ask.Kind kind,
        UUID from,
        @Nullable UUID to,
        @Nullable Post post,
        Instant since,
        @Nullable Instant dueAt,
        List<Side> blocks) {

    static final String PROCESSOR = "requirements.waiting";

    /** Oldest first; a product has as many as people wait in it, at most 1,000 are given. */
    static Flux<Waiting> in(TemporalView rows, UUID product, Product team, @Nullable Instant asOf) {
        return Flux.from(rows.find(asOf, Filters.eq("product", product.toString()))
                        .sort(Sorts.ascending("since", "_id"))
                        .limit(1_000))
                .map(row -> of(row, team));
    }

    private static Waiting of(Document row, Product team) {
        var person = row.getString("person");
        var named = row.getString("post");
        var post = named == null ? null : Post.valueOf(named);
        return new Waiting(
                UUID.fromString(row.getString("row")),
                UUID.fromString(row.getString("requirement")),
                row.getString("key"),
                Ask.Kind.valueOf(row.getString("kind")),
                UUID.fromString(row.getString("asker")),
                person == null ? incumbent(team, post) : UUID.fromString(person),
                post,
                row.getDate("since").toInstant(),
                instant(row.getDate("due")),
                row.getList("blocks", String.class).stream().map(Side::valueOf).toList());
    }

    private static @Nullable UUID incumbent(Product team, @Nullable Post post) {
        return switch (post) {
            case FRONTEND_OWNER -> team.ownerOf(Side.FRONTEND);
            case BACKEND_OWNER -> team.ownerOf(Side.BACKEND);
            case MANAGER -> team.manager();
            case null -> null;
        };
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** The rows this is read from. */
    @Configuration(proxyBeanMethods = false)
    static class Rows {
        @Bean
        TemporalView waitingRows(MongoDatabase database) {
            return new TemporalView(database, "waiting", List.of("product", "since"));
        }
    }
}
