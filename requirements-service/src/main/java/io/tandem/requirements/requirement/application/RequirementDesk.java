package io.tandem.requirements.requirement.application;

import io.tandem.ledger.model.Envelope;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.domain.Edit;
import io.tandem.requirements.requirement.domain.Facts;
import io.tandem.requirements.requirement.domain.Impact;
import io.tandem.requirements.requirement.domain.Judged;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.DraftRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.LinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.MergeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.PostponeCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.RequestChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where commands are handed in: gathers what a decision relies on right before it is made. */
@Component
public class RequirementDesk {

    private final Requirements requirements;
    private final RequirementKeys keys;
    private final Products products;
    private final Around around;
    private final Commands commands;
    private final Hanging hanging;
    private final RestingTasks tasks;

    RequirementDesk(
            Requirements requirements,
            RequirementKeys keys,
            Products products,
            Around around,
            Commands commands,
            Hanging hanging,
            RestingTasks tasks) {
        this.hanging = hanging;
        this.tasks = tasks;
        this.requirements = requirements;
        this.keys = keys;
        this.products = products;
        this.around = around;
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
                .flatMap(requirement -> facts(requirement, command))
                .flatMap(facts -> commands.send(Requirements.AGGREGATE, id, command, facts, caller, reply));
    }

    /** What an edit would be, and what hangs on the requirement. */
    public record Preview(Judged judged, Impact impact) {}

    /** Refused as the edit would be; nothing happens. */
    public Mono<Preview> preview(UUID requirementId, Edit edit, Caller caller) {
        return requirements
                .existing(requirementId)
                .flatMap(requirement -> facts(
                                requirement, new RequestChange(requirementId, requirementId, edit, 0, null, ""))
                        .map(facts -> new Preview(
                                requirement.preview(edit, facts, new Envelope(Instant.EPOCH, caller.actor(), null)),
                                facts.impact())));
    }

    /** A policy's command to a requirement that is not there yet. */
    Mono<Outcome> begin(UUID productId, RequirementCommand command, Caller caller) {
        return products.current(productId)
                .map(product -> new Facts(Teams.of(product), Map.of()))
                .flatMap(facts ->
                        commands.send(Requirements.AGGREGATE, command.requirementId(), command, facts, caller));
    }

    private Mono<Facts> facts(Requirement requirement, RequirementCommand command) {
        var productId = requirement.productId();
        return Mono.zip(
                        products.current(productId),
                        others(requirement, command),
                        impact(command),
                        around.of(productId, command))
                .map(known -> new Facts(Teams.of(known.getT1()), known.getT2(), known.getT3(), known.getT4()));
    }

    /** Gathered only for what may become a change: an edit of an agreed text, and a request. */
    private Mono<Impact> impact(RequirementCommand command) {
        if (!(command instanceof RequirementCommand.Writing || command instanceof RequestChange)) {
            return Mono.just(Impact.NONE);
        }
        var id = command.requirementId();
        return hanging.on(id)
                .collectList()
                .zipWith(tasks.of(id).collectList(), (others, resting) -> new Impact(others, resting, List.of()));
    }

    /** The other requirement an edit names, wherever it waits. */
    private static Set<UUID> named(@Nullable Edit edit) {
        return switch (edit) {
            case Edit.NewLink e -> Set.of(e.to());
            case Edit.LaterCriterion e -> Set.of(e.to());
            case null, default -> Set.of();
        };
    }

    private static Set<UUID> waiting(Requirement requirement, UUID change) {
        return requirement.change(change).map(c -> named(c.edit())).orElse(Set.of());
    }

    private Mono<Map<UUID, ProviderState>> others(Requirement requirement, RequirementCommand command) {
        return requirements.states(
                switch (command) {
                    case RequestChange c -> named(c.edit());
                    case RequirementCommand.ProposeEdit c -> named(c.edit());
                    case RequirementCommand.AdoptEdit c ->
                        requirement
                                .proposal(c.proposalId())
                                .map(p -> named(p.edit()))
                                .orElse(Set.of());
                    case RequirementCommand.Changing c -> waiting(requirement, c.changeId());
                    case ProposeExemption c
                    when c.providedBy() != null -> Set.of(Objects.requireNonNull(c.providedBy()));
                    case LinkRequirement c -> Set.of(c.to());
                    case PostponeCriterion c -> Set.of(c.to());
                    case MergeRequirement c -> Set.of(c.into());
                    default -> Set.of();
                },
                null);
    }
}
