package io.tandem.requirements.contract.application;

import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.contract.domain.Contract;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsWithdrawn;
import io.tandem.requirements.contract.domain.Gap;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.domain.ContractStanding;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordContract;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Every requirement a contract matters to learns how it stands: the provider's back end, the readers' front ends. Ready
 * comes and goes with it in the same commit.
 */
@Component
@ProcessingGroup("requirements.contract-standing")
class WhenContractMovedThenSettleReadiness {

    private final Contracts contracts;
    private final RequirementDesk requirements;

    WhenContractMovedThenSettleReadiness(Contracts contracts, RequirementDesk requirements) {
        this.contracts = contracts;
        this.requirements = requirements;
    }

    @EventHandler
    void on(ContractEvent event, @MetaDataValue("recorded") Recorded recorded) {
        var contract = Objects.requireNonNull(
                        contracts.current(event.contractId()).block())
                .state();
        var concerned = new TreeSet<>(contract.concerned());
        if (event instanceof NeedsWithdrawn e) {
            concerned.add(e.requirementId());
        }
        var caller = Caller.because("requirements-service", recorded);
        Flux.fromIterable(concerned)
                .concatMap(requirement -> settle(contract, requirement, caller))
                .blockLast();
    }

    private Mono<Void> settle(Contract contract, UUID requirement, Caller caller) {
        return Flux.just(Side.values())
                .concatMap(side -> requirements.send(
                        new RecordContract(requirement, side, standing(contract, requirement, side)),
                        caller,
                        Reply.done()))
                .then();
    }

    private static ContractStanding standing(Contract contract, UUID requirement, Side side) {
        var offers = side == Side.BACKEND && requirement.equals(contract.requirementId());
        var reads = side == Side.FRONTEND
                && contract.needs().values().stream()
                        .anyMatch(needs -> needs.requirementId().equals(requirement));
        var standing = offers || reads ? contract.standing(requirement) : null;
        return standing == null
                ? ContractStanding.none(contract.id(), contract.name())
                : new ContractStanding(
                        contract.id(),
                        contract.name(),
                        standing.version(),
                        standing.gaps().stream()
                                .map(WhenContractMovedThenSettleReadiness::gap)
                                .toList(),
                        standing.listed(),
                        true);
    }

    private static ContractStanding.Gap gap(Gap gap) {
        return new ContractStanding.Gap(
                gap.operation(), gap.use().name(), gap.name(), gap.status().name());
    }
}
