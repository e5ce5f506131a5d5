package io.tandem.planning.facet.application;

import io.tandem.ledger.ForeignEvent;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.planning.facet.domain.FacetWorkCommand;
import io.tandem.planning.facet.domain.FacetWorkCommand.RestartWork;
import io.tandem.planning.facet.domain.FacetWorkCommand.SendWorkBack;
import io.tandem.planning.facet.domain.FacetWorkRule;
import io.tandem.planning.inbox.Told;
import io.tandem.planning.model.Side;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What requirements sends back is built once more; what is specified anew starts anew. */
@Component
@ReadsInbox
@ProcessingGroup("planning.facet-rounds")
class WhenFacetWentBackThenBuildAgain {

    private final Commands commands;

    WhenFacetWentBackThenBuildAgain(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ForeignEvent event) {
        switch (event.type()) {
            case "tandem.requirements.requirement.facet-rejected.v1" ->
                Told.by(event).side("side").ifPresent(side -> send(event, sentBack(event, side)));
            case "tandem.requirements.requirement.facet-reopened.v1" -> {
                var told = Told.by(event);
                var anew = !told.optionalText("to").orElse("").equals("BUILDING");
                told.side("side").ifPresent(side -> send(event, anew ? restarted(event, side) : sentBack(event, side)));
            }
            default -> {}
        }
    }

    private static FacetWorkCommand sentBack(ForeignEvent event, Side side) {
        return new SendWorkBack(FacetWorkCommand.idOf(UUID.fromString(event.subject()), side), event.id());
    }

    private static FacetWorkCommand restarted(ForeignEvent event, Side side) {
        return new RestartWork(FacetWorkCommand.idOf(UUID.fromString(event.subject()), side), event.id());
    }

    private void send(ForeignEvent event, FacetWorkCommand command) {
        commands.send(
                        FacetWorkAggregate.NAME,
                        command.facetWorkId(),
                        command,
                        null,
                        Caller.because("planning-service", event))
                .onErrorResume(RuleViolated.class, WhenFacetWentBackThenBuildAgain::unlessNothingWasPlanned)
                .block();
    }

    private static <T> Mono<T> unlessNothingWasPlanned(RuleViolated refusal) {
        return refusal.rule() == FacetWorkRule.FACET_WORK_EXISTS ? Mono.empty() : Mono.error(refusal);
    }
}
