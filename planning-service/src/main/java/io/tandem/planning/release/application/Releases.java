package io.tandem.planning.release.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.planning.release.domain.Release;
import io.tandem.planning.release.domain.ReleaseCommand;
import io.tandem.planning.release.domain.ReleaseEvent;
import io.tandem.planning.release.domain.ReleaseFacts;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.team.Teams;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.TemporalView;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Releases: commands to them with the facts they need, and the list of them in the collection {@code releases}. */
@Component
public class Releases {

    public static final String PROCESSOR = "planning.releases";

    static final String AGGREGATE = "Release";

    private final TemporalView rows;
    private final Teams teams;
    private final Requirements requirements;
    private final Commands commands;

    Releases(MongoDatabase database, Teams teams, Requirements requirements, Commands commands) {
        this.rows = new TemporalView(database, "releases", List.of("product", "liveAt"));
        this.teams = teams;
        this.requirements = requirements;
        this.commands = commands;
    }

    static String stream(UUID releaseId) {
        return AGGREGATE + "/" + releaseId;
    }

    /** The releases of a product as they are ({@code asOf} null) or were, newest first. */
    public Flux<Document> ofProduct(UUID productId, @Nullable Instant asOf) {
        return Flux.from(
                rows.find(asOf, Filters.eq("product", productId.toString())).sort(Sorts.descending("liveAt")));
    }

    public Mono<Outcome> make(ReleaseCommand.MakeRelease command, Caller caller, Reply<Release> reply) {
        var named = command.contents().stream()
                .map(ReleaseEvent.Content::requirementId)
                .collect(Collectors.toSet());
        return facts(command.productId(), named)
                .flatMap(facts -> commands.send(AGGREGATE, command.releaseId(), command, facts, caller, reply));
    }

    /** @param productId whose release it has to be: one of another product is unknown there */
    public Mono<Outcome> rollBack(UUID productId, ReleaseCommand.RollBackRelease command, Caller caller) {
        return facts(productId, Set.of())
                .flatMap(facts -> commands.send(AGGREGATE, command.releaseId(), command, facts, caller));
    }

    void put(UUID releaseId, Recorded recorded, UnaryOperator<Document> change) {
        rows.put(releaseId, recorded.position(), recorded.committedAt(), change);
    }

    private Mono<ReleaseFacts> facts(UUID productId, Collection<UUID> named) {
        var known = Flux.fromIterable(named)
                .concatMap(requirements::of)
                .filter(requirement -> requirement.productId().equals(productId))
                .map(requirement -> requirement.id())
                .collect(Collectors.toSet());
        return Mono.zip(teams.of(productId), known, ReleaseFacts::new);
    }
}
