package io.tandem.requirements.desk.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.desk.domain.DeskEvent;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementFollowed;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementUnfollowed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Who follows a requirement; rows remember since when and until when. */
@Component
@ProcessingGroup(Followers.PROCESSOR)
public class Followers {

    public static final String PROCESSOR = "requirements.followers";

    private static final int MOST = 1_000;

    private final TemporalView rows;

    Followers(MongoDatabase database) {
        this.rows = new TemporalView(database, "followers", List.of("requirement", "person"));
    }

    public Flux<UUID> of(UUID requirement, @Nullable Instant asOf) {
        return Flux.from(rows.find(asOf, Filters.eq("requirement", requirement.toString()))
                        .sort(Sorts.ascending("person"))
                        .limit(MOST))
                .map(row -> UUID.fromString(row.getString("person")));
    }

    @EventHandler
    void on(DeskEvent event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case RequirementFollowed e ->
                rows.put(
                        row(e.personId(), e.requirementId()),
                        recorded.position(),
                        recorded.committedAt(),
                        _ -> new Document("requirement", e.requirementId().toString())
                                .append("person", e.personId().toString()));
            case RequirementUnfollowed e -> rows.end(row(e.personId(), e.requirementId()), recorded.committedAt());
            default -> {
                // nobody else's business
            }
        }
    }

    private static UUID row(UUID person, UUID requirement) {
        return UUID.nameUUIDFromBytes((person + "/follows/" + requirement).getBytes(StandardCharsets.UTF_8));
    }
}
