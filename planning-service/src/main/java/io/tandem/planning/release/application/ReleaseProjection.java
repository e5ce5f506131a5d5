package io.tandem.planning.release.application;

import io.tandem.ledger.Recorded;
import io.tandem.planning.release.domain.ReleaseEvent;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseMade;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseRolledBack;
import java.util.Date;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Writes the list of releases. */
@Component
@ProcessingGroup(Releases.PROCESSOR)
class ReleaseProjection {

    private final Releases releases;

    ReleaseProjection(Releases releases) {
        this.releases = releases;
    }

    @EventHandler
    void on(ReleaseEvent event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case ReleaseMade e ->
                releases.put(
                        e.releaseId(),
                        recorded,
                        row -> row.append("product", e.productId().toString())
                                .append("name", e.name())
                                .append("contents", contents(e.contents()))
                                .append("sharePercent", e.sharePercent())
                                .append("liveAt", Date.from(e.liveAt())));
            case ReleaseRolledBack e ->
                releases.put(
                        e.releaseId(),
                        recorded,
                        row -> row.append("rolledBackAt", Date.from(recorded.committedAt()))
                                .append("rolledBackBecause", e.reason()));
        }
    }

    private static List<Document> contents(List<ReleaseEvent.Content> contents) {
        return contents.stream()
                .map(content -> new Document(
                                "requirement", content.requirementId().toString())
                        .append(
                                "sides",
                                content.sides().stream().map(Enum::name).toList()))
                .toList();
    }
}
