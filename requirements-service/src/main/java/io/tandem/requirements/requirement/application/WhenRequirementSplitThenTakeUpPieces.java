package io.tandem.requirements.requirement.application;

import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeUpPiece;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementSplit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * The pieces of a split come to be, from what the whole was right before. Their ids and keys stand in the event, so a
 * second run finds them there.
 */
@Component
@ProcessingGroup(RegroupingDesk.PROCESSOR)
class WhenRequirementSplitThenTakeUpPieces {

    private final Requirements requirements;
    private final RequirementDesk desk;

    WhenRequirementSplitThenTakeUpPieces(Requirements requirements, RequirementDesk desk) {
        this.requirements = requirements;
        this.desk = desk;
    }

    @EventHandler
    void on(RequirementSplit event, @MetaDataValue("recorded") Recorded recorded) {
        var caller = Caller.because("requirements-service", recorded);
        requirements
                .upTo(event.requirementId(), recorded.sequence() - 1)
                .flatMapMany(whole -> Flux.fromIterable(event.pieces())
                        .concatMap(piece -> desk.begin(
                                whole.productId(),
                                new TakeUpPiece(piece.id(), piece, whole, event.by(), event.reason()),
                                caller)))
                .blockLast();
    }
}
