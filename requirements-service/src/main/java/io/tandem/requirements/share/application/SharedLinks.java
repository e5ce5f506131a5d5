package io.tandem.requirements.share.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.Role;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.share.domain.Links;
import io.tandem.requirements.share.domain.LinksCommand;
import io.tandem.requirements.share.domain.LinksEvent;
import io.tandem.requirements.share.domain.LinksFacts;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Links as they are, and commands to them with the facts they need. */
@Component
public class SharedLinks {

    static final String AGGREGATE = "Links";

    private static final int KEPT = 1_000;

    private final Folds<Links> folds;
    private final Requirements requirements;
    private final Products products;
    private final Commands commands;

    SharedLinks(CommitLog log, EventCodec codec, Requirements requirements, Products products, Commands commands) {
        this.folds = new Folds<>(log, codec, Links.NONE, (links, event) -> links.evolve((LinksEvent) event), KEPT);
        this.requirements = requirements;
        this.products = products;
        this.commands = commands;
    }

    static String stream(UUID requirementId) {
        return AGGREGATE + "/" + Links.idOf(requirementId);
    }

    public Mono<Links> of(UUID requirementId) {
        return folds.current(stream(requirementId)).map(Fold::state);
    }

    public Mono<Outcome> send(LinksCommand command, Caller caller, Reply<Links> reply) {
        return requirements
                .current(command.requirementId())
                .filter(fold -> fold.state().exists())
                .switchIfEmpty(Mono.error(
                        () -> Requirements.unknown(command.requirementId().toString())))
                .flatMap(fold -> products.current(fold.state().productId()))
                .flatMap(product -> commands.send(
                        AGGREGATE, Links.idOf(command.requirementId()), command, facts(product), caller, reply));
    }

    private static LinksFacts facts(Fold<Product> fold) {
        var product = fold.state();
        var members = product.people().everybody().entrySet().stream()
                .filter(member ->
                        member.getValue().active() && member.getValue().role() == Role.MEMBER)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        var leaders = Stream.concat(
                        Stream.ofNullable(product.manager()),
                        Arrays.stream(Side.values()).map(product::ownerOf))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new LinksFacts(fold.sequence(), members, leaders);
    }
}
