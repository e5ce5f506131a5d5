package io.tandem.planning.mywork;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Side;
import io.tandem.platform.view.TemporalView;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What somebody waits for about tasks, as rows that remember, in the collection {@code open-asks}. */
@Component
class OpenAsks {

    static final String PROCESSOR = "planning.open-asks";

    private static final int MOST = 1_000;

    private final TemporalView rows;

    OpenAsks(MongoDatabase database) {
        this.rows = new TemporalView(database, "open-asks", List.of("product", "since", "row"));
        var collection = database.getCollection("open-asks");
        Flux.concat(
                        collection.createIndex(Indexes.ascending("person", "to")),
                        collection.createIndex(Indexes.ascending("asker", "to")))
                .blockLast();
    }

    /** An open ask, the task it is about and when it was asked. */
    record Open(Ask ask, UUID product, UUID subject, Instant since) {}

    /** What a person is asked by name. */
    Flux<Open> asked(UUID person, @Nullable Instant asOf) {
        return find(Filters.eq("person", person.toString()), asOf);
    }

    /** What these posts of a product are asked. */
    Flux<Open> asked(UUID product, Collection<Post> posts, @Nullable Instant asOf) {
        var names = posts.stream().map(Enum::name).sorted().toList();
        return find(Filters.and(Filters.eq("product", product.toString()), Filters.in("post", names)), asOf);
    }

    /** What a person waits for. */
    Flux<Open> askedBy(UUID person, @Nullable Instant asOf) {
        return find(Filters.eq("asker", person.toString()), asOf);
    }

    private Flux<Open> find(Bson filter, @Nullable Instant asOf) {
        return Flux.from(rows.find(asOf, filter)
                        .sort(Sorts.ascending("since", "row"))
                        .limit(MOST))
                .map(OpenAsks::read);
    }

    void open(Ask ask, UUID product, UUID subject, long position, Instant at) {
        rows.put(
                ask.id(),
                position,
                at,
                _ -> write(ask)
                        .append("product", product.toString())
                        .append("subject", subject.toString())
                        .append("since", Date.from(at)));
    }

    void end(UUID ask, Instant at) {
        rows.end(ask, at);
    }

    private static Document write(Ask ask) {
        var person = ask.to().person();
        var post = ask.to().post();
        return new Document("kind", ask.kind().name())
                .append("asker", ask.from().toString())
                .append("person", person == null ? null : person.toString())
                .append("post", post == null ? null : post.name())
                .append("due", ask.dueAt() == null ? null : Date.from(ask.dueAt()))
                .append("blocks", ask.blocks().stream().map(Enum::name).toList());
    }

    private static Open read(Document row) {
        var person = row.getString("person");
        var to = person == null
                ? Addressee.post(Post.valueOf(row.getString("post")))
                : Addressee.person(UUID.fromString(person));
        var due = row.getDate("due");
        var ask = new Ask(
                UUID.fromString(row.getString("row")),
                Ask.Kind.valueOf(row.getString("kind")),
                UUID.fromString(row.getString("asker")),
                to,
                due == null ? null : due.toInstant(),
                row.getList("blocks", String.class).stream().map(Side::valueOf).toList());
        return new Open(
                ask,
                UUID.fromString(row.getString("product")),
                UUID.fromString(row.getString("subject")),
                row.getDate("since").toInstant());
    }
}
