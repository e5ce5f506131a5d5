package io.tandem.requirements.discussion.application;

import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.discussion.domain.DiscussionCommand;
import io.tandem.requirements.discussion.domain.Facts;
import io.tandem.requirements.discussion.domain.Facts.Standing;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.Role;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Requirement;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where words are handed in: gathers who is in the product and what is waited for right before they are said. */
@Component
public class DiscussionDesk {

    private final Requirements requirements;
    private final Products products;
    private final Commands commands;

    DiscussionDesk(Requirements requirements, Products products, Commands commands) {
        this.requirements = requirements;
        this.products = products;
        this.commands = commands;
    }

    public Mono<Outcome> send(DiscussionCommand command, Caller caller, Reply<Discussion> reply) {
        return facts(command.requirementId())
                .flatMap(facts ->
                        commands.send(Discussions.AGGREGATE, command.discussionId(), command, facts, caller, reply));
    }

    private Mono<Facts> facts(UUID requirementId) {
        return requirements
                .current(requirementId)
                .map(Fold::state)
                .filter(Requirement::exists)
                .switchIfEmpty(Mono.<Requirement>error(() -> unknown(requirementId)))
                .flatMap(requirement ->
                        products.current(requirement.productId()).map(product -> facts(product, requirement.asks())));
    }

    private static RuleViolated unknown(UUID requirementId) {
        return Requirements.unknown(requirementId.toString());
    }

    static Facts facts(Fold<Product> fold, List<Ask> asks) {
        var product = fold.state();
        var people = new HashMap<UUID, Standing>();
        product.people().everybody().forEach((person, member) -> {
            if (member.active()) {
                people.put(person, standing(member.role()));
            }
        });
        return new Facts(
                fold.sequence(),
                people,
                posts(product),
                ZoneId.of(product.terms().calendar().zone()),
                asks);
    }

    private static Map<Post, UUID> posts(Product product) {
        var posts = new EnumMap<Post, UUID>(Post.class);
        var manager = product.manager();
        if (manager != null) {
            posts.put(Post.MANAGER, manager);
        }
        for (var side : Side.values()) {
            var owner = product.ownerOf(side);
            if (owner != null) {
                posts.put(Post.ownerOf(side), owner);
            }
        }
        return posts;
    }

    private static Standing standing(Role role) {
        return switch (role) {
            case MEMBER -> Standing.WORKS;
            case REPORTER -> Standing.SPEAKS;
            case FOLLOWER -> Standing.READS;
        };
    }
}
