package io.tandem.gateway.audience;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The teams as the inbox has told so far: what a view folded from the same inbox relies on, whenever it is folded. */
@Component
public final class FoldedTeams {

    private final Teams teams;

    FoldedTeams(Teams teams) {
        this.teams = teams;
    }

    /** Empty where nothing was told of the product. */
    public Mono<Team> find(UUID product) {
        return teams.folded(product);
    }
}
