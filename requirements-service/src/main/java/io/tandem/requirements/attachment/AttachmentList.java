package io.tandem.requirements.attachment;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.Processors;
import io.tandem.platform.view.TemporalView;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.RequirementEvent.Attached;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignAttached;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignDetached;
import io.tandem.requirements.requirement.domain.RequirementEvent.EvidenceCited;
import io.tandem.requirements.requirement.domain.RequirementEvent.EvidenceUncited;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which requirements rest on a piece of evidence or are drawn in a design, now or at an instant. */
@Component
@ProcessingGroup(AttachmentList.PROCESSOR)
public class AttachmentList {

    static final String PROCESSOR = "requirements.attachments";

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final TemporalView rows;
    private final Requirements requirements;
    private final Processors processors;
    private final CommitLog log;

    /** @param version of the evidence or design it names */
    public record User(UUID id, String key, long version) {}

    AttachmentList(MongoDatabase database, Requirements requirements, Processors processors, CommitLog log) {
        this.rows = new TemporalView(database, "attachments", List.of("thing", "requirement"));
        this.requirements = requirements;
        this.processors = processors;
        this.log = log;
    }

    /** In the order they were drafted; what was answered before this was asked is in. */
    public Mono<List<User>> usersOf(UUID thing, AsOf asOf) {
        return caughtUp(asOf)
                .flatMapMany(at -> rows.find(at.instant(), Filters.eq("thing", thing.toString()))
                        .sort(Sorts.ascending("requirement")))
                .concatMap(row -> user(row, asOf))
                .collectList();
    }

    private Mono<AsOf> caughtUp(AsOf asOf) {
        return asOf.instant() == null
                ? log.head()
                        .flatMap(head -> processors.reached(PROCESSOR, head, PATIENCE))
                        .thenReturn(asOf)
                : processors.shown(asOf, PROCESSOR);
    }

    private Mono<User> user(Document row, AsOf asOf) {
        var id = UUID.fromString(row.getString("requirement"));
        return requirements
                .at(id, asOf.instant())
                .map(fold -> new User(id, fold.state().key(), row.getLong("version")));
    }

    @EventHandler
    void on(Attached event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case EvidenceCited e -> put(e.requirementId(), e.evidenceId(), e.evidenceVersion(), recorded);
            case EvidenceUncited e -> rows.end(row(e.requirementId(), e.evidenceId()), recorded.committedAt());
            case DesignAttached e -> put(e.requirementId(), e.designId(), e.version(), recorded);
            case DesignDetached e -> rows.end(row(e.requirementId(), e.designId()), recorded.committedAt());
            default -> {}
        }
    }

    private void put(UUID requirement, UUID thing, long version, Recorded recorded) {
        rows.put(
                row(requirement, thing),
                recorded.position(),
                recorded.committedAt(),
                row -> row.append("requirement", requirement.toString())
                        .append("thing", thing.toString())
                        .append("version", version));
    }

    private static UUID row(UUID requirement, UUID thing) {
        return UUID.nameUUIDFromBytes((requirement + "/" + thing).getBytes(StandardCharsets.UTF_8));
    }
}
