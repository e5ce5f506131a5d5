package io.tandem.requirements.requirement.application;

import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.AbsorbMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.GiveBackMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.UndoMerge;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementMerged;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementUnmerged;
import io.tandem.requirements.requirement.domain.RequirementRule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The other requirement takes up what was merged into it, and gives it back when the merge is undone. Where it was closed
 * or merged itself in between, the merge is undone instead: nothing is lost, nothing goes in a circle.
 */
@Component
@ProcessingGroup(RegroupingDesk.PROCESSOR)
class WhenRequirementMergedThenAbsorb {

    private static final String CLOSED = "目标需求已不在进行中 / the other requirement is no longer open";

    private final Requirements requirements;
    private final RequirementDesk desk;

    WhenRequirementMergedThenAbsorb(Requirements requirements, RequirementDesk desk) {
        this.requirements = requirements;
        this.desk = desk;
    }

    @EventHandler
    void on(RequirementMerged event, @MetaDataValue("recorded") Recorded recorded) {
        var caller = Caller.because("requirements-service", recorded);
        requirements
                .upTo(event.requirementId(), recorded.sequence() - 1)
                .flatMap(from -> send(new AbsorbMerged(event.into(), from, event.reason()), caller))
                .onErrorResume(
                        RuleViolated.class,
                        refusal -> refusal.rule() == RequirementRule.MERGE_LEADS_TO_AN_OPEN_ONE
                                ? send(new UndoMerge(event.requirementId(), event.into(), CLOSED), caller)
                                : Mono.error(refusal))
                .block();
    }

    @EventHandler
    void on(RequirementUnmerged event, @MetaDataValue("recorded") Recorded recorded) {
        var caller = Caller.because("requirements-service", recorded);
        requirements
                .upTo(event.requirementId(), recorded.sequence())
                .flatMap(to -> send(new GiveBackMerged(event.from(), to, event.reason()), caller))
                .block();
    }

    private Mono<Outcome> send(RequirementCommand command, Caller caller) {
        return desk.send(command, caller, Reply.done());
    }
}
