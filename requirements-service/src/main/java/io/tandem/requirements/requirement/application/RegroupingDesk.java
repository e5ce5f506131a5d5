package io.tandem.requirements.requirement.application;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.domain.Piece;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementCommand;
import io.tandem.requirements.requirement.domain.RequirementCommand.SplitRequirement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where requirements are split and merged: gives out the pieces' keys, and answers once what follows on the other side of
 * the seam is there, or after a second.
 */
@Component
public class RegroupingDesk {

    static final String PROCESSOR = "requirements.regrouping";

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Requirements requirements;
    private final RequirementKeys keys;
    private final RequirementDesk desk;
    private final Products products;
    private final Processors processors;

    RegroupingDesk(
            Requirements requirements,
            RequirementKeys keys,
            RequirementDesk desk,
            Products products,
            Processors processors) {
        this.requirements = requirements;
        this.keys = keys;
        this.desk = desk;
        this.products = products;
        this.processors = processors;
    }

    /** @param criteria of the whole that become the piece's */
    public record Wanted(String title, List<UUID> criteria) {}

    /** Answered with the address of the first piece. */
    public Mono<Outcome> split(UUID id, List<Wanted> wanted, String reason, String path, Caller caller) {
        return requirements
                .existing(id)
                .flatMap(whole -> products.current(whole.productId()))
                .flatMapMany(product -> Flux.fromIterable(wanted)
                        .concatMap(piece -> named(
                                piece,
                                product.state().key(),
                                Objects.requireNonNull(product.state().id()))))
                .collectList()
                .flatMap(pieces -> {
                    var reply = pieces.isEmpty()
                            ? Reply.<Requirement>done()
                            : Reply.<Requirement>created(
                                    path + pieces.getFirst().key());
                    return desk.send(new SplitRequirement(id, pieces, reason), caller, reply)
                            .onErrorResume(failure -> released(pieces).then(Mono.error(failure)))
                            .flatMap(outcome ->
                                    outcome.repeated() ? released(pieces).thenReturn(outcome) : followed(outcome));
                });
    }

    public Mono<Outcome> send(RequirementCommand.Regrouping command, Caller caller) {
        return desk.send(command, caller, Reply.done()).flatMap(this::followed);
    }

    private Mono<Piece> named(Wanted wanted, String productKey, UUID productId) {
        var id = Commands.newId();
        return keys.next(productId, productKey, id).map(key -> new Piece(id, key, wanted.title(), wanted.criteria()));
    }

    private Mono<Void> released(List<Piece> pieces) {
        return Flux.fromIterable(pieces)
                .concatMap(piece -> keys.release(piece.key()))
                .then();
    }

    private Mono<Outcome> followed(Outcome outcome) {
        var position = outcome.position();
        return position == null
                ? Mono.just(outcome)
                : processors.reached(PROCESSOR, position, PATIENCE).thenReturn(outcome);
    }
}
