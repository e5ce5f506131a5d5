package io.tandem.requirements.requirement.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.ReadsInbox;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordBuildStarted;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordBuilt;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordRelease;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordRollback;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** What planning saw happen to a facet or a release is recorded on the requirement it concerns. */
@Component
@ReadsInbox
@ProcessingGroup("requirements.record-delivery")
class WhenPlanningReportsThenRecord {

    private final RequirementDesk requirements;
    private final JsonMapper json;

    WhenPlanningReportsThenRecord(RequirementDesk requirements, JsonMapper json) {
        this.requirements = requirements;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BuildStarted(UUID requirementId, Side side, UUID taskId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Built(UUID requirementId, Side side) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(UUID requirementId, List<Side> sides) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Made(UUID releaseId, List<Content> contents, int sharePercent) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RolledBack(UUID releaseId, List<Content> contents) {}

    @EventHandler
    void on(ForeignEvent event) {
        Flux.fromIterable(commands(event))
                .concatMap(command ->
                        requirements.send(command, Caller.because("requirements-service", event), Reply.done()))
                .blockLast();
    }

    private List<? extends RequirementCommand> commands(ForeignEvent event) {
        return switch (event.type()) {
            case "tandem.planning.facet.build-started.v1" -> {
                var e = read(event, BuildStarted.class);
                yield List.of(new RecordBuildStarted(e.requirementId(), e.side(), e.taskId()));
            }
            case "tandem.planning.facet.built.v1" -> {
                var e = read(event, Built.class);
                yield List.of(new RecordBuilt(e.requirementId(), e.side()));
            }
            case "tandem.planning.release.made.v1" -> {
                var e = read(event, Made.class);
                var percent = Integer.toString(e.sharePercent());
                yield e.contents().stream()
                        .map(c -> new RecordRelease(c.requirementId(), e.releaseId(), c.sides(), percent))
                        .toList();
            }
            case "tandem.planning.release.rolled-back.v1" -> {
                var e = read(event, RolledBack.class);
                yield e.contents().stream()
                        .map(c -> new RecordRollback(c.requirementId(), e.releaseId()))
                        .toList();
            }
            default -> List.of();
        };
    }

    private <T> T read(ForeignEvent event, Class<T> type) {
        return json.readValue(Objects.requireNonNull(event.data()), type);
    }
}
