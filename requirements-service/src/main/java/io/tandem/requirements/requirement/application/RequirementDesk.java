package io.tandem.requirements.requirement.application;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.domain.Facts;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.DraftRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.LinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.PostponeCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeExemption;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where commands are handed in: gathers what a decision relies on right before it is made. */
@Component
public class RequirementDesk {

    private final Requirements requirements;
    private final RequirementKeys keys;
    private final Products products;
    private final Commands commands;

    RequirementDesk(Requirements requirements, RequirementKeys keys, Products products, Commands commands) {
        this.requirements = requirements;
        this.keys = keys;
        this.products = products;
        this.commands = commands;
    }

    /**
     * @param draft the command for a new id and key
     * @param reply the answer for that command
     */
    public Mono<Outcome> draft(
            UUID productId,
            Caller caller,
            BiFunction<UUID, String, DraftRequirement> draft,
            BiFunction<UUID, String, Reply<Requirement>> reply) {
        var id = Commands.newId();
        return products.current(productId)
                .doOnNext(
                        product -> product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                .flatMap(product -> keys.next(productId, product.state().key(), id)
                        .flatMap(key -> commands.send(
                                        Requirements.AGGREGATE,
                                        id,
                                        draft.apply(id, key),
                                        new Facts(Teams.of(product), Map.of()),
                                        caller,
                                        reply.apply(id, key))
                                .onErrorResume(failure -> keys.release(key).then(Mono.error(failure)))
                                .flatMap(outcome -> outcome.repeated()
                                        ? keys.release(key).thenReturn(outcome)
                                        : Mono.just(outcome))));
    }

    public Mono<Outcome> send(RequirementCommand command, Caller caller, Reply<Requirement> reply) {
        var id = command.requirementId();
        return requirements
                .existing(id)
                .flatMap(requirement -> facts(requirement.productId(), command))
                .flatMap(facts -> commands.send(Requirements.AGGREGATE, id, command, facts, caller, reply));
    }

    private Mono<Facts> facts(UUID productId, RequirementCommand command) {
        return products.current(productId)
                .zipWith(others(command), (product, others) -> new Facts(Teams.of(product), others));
    }

    private Mono<Map<UUID, ProviderState>> others(RequirementCommand command) {
        return requirements.states(
                switch (command) {
                    case ProposeExemption c
                    when c.providedBy() != null -> Set.of(Objects.requireNonNull(c.providedBy()));
                    case LinkRequirement c -> Set.of(c.to());
                    case PostponeCriterion c -> Set.of(c.to());
                    default -> Set.of();
                },
                null);
    }
}
