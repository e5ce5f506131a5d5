package io.tandem.requirements.design.application;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.blob.Blobs;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.design.domain.Content;
import io.tandem.requirements.design.domain.Design;
import io.tandem.requirements.design.domain.DesignCommand;
import io.tandem.requirements.design.domain.DesignEvent;
import io.tandem.requirements.design.domain.DesignEvent.DesignRegistered;
import io.tandem.requirements.design.domain.DesignEvent.DesignRevised;
import io.tandem.requirements.design.domain.DesignRule;
import io.tandem.requirements.design.domain.Token;
import io.tandem.requirements.design.domain.TokenDiff;
import io.tandem.requirements.product.application.Crews;
import io.tandem.requirements.product.application.Products;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Designs as they are and as they were, and where commands to them are handed in. */
@Component
public class Designs {

    public static final String AGGREGATE = "Design";

    private static final int KEPT = 1_000;

    private final Folds<Design> folds;
    private final Products products;
    private final Commands commands;
    private final Blobs blobs;

    Designs(CommitLog log, EventCodec codec, Products products, Commands commands, Blobs blobs) {
        this.folds = new Folds<>(log, codec, Design.NONE, (d, event) -> d.evolve((DesignEvent) event), KEPT);
        this.products = products;
        this.commands = commands;
        this.blobs = blobs;
    }

    static String stream(UUID designId) {
        return AGGREGATE + "/" + designId;
    }

    /** As it is, or was at an instant; refused where there is none. */
    public Mono<Fold<Design>> at(UUID designId, @Nullable Instant asOf) {
        var fold = asOf == null ? folds.current(stream(designId)) : folds.asOf(stream(designId), asOf);
        return fold.filter(f -> f.state().exists()).switchIfEmpty(Mono.error(() -> unknown(designId)));
    }

    /** The same, where this caller may read it: whoever is in its product, and administrators. */
    public Mono<Fold<Design>> readable(UUID designId, Caller caller, @Nullable Instant asOf) {
        return at(designId, asOf)
                .flatMap(fold -> products.current(productOf(fold.state()))
                        .doOnNext(product ->
                                product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                        .thenReturn(fold));
    }

    /** Everything that happened to it, up to an instant where one is given. */
    public Flux<Recorded> history(UUID designId, @Nullable Instant asOf) {
        return folds.history(stream(designId), asOf);
    }

    /** @param productId which product it is of, or is to be */
    public Mono<Outcome> send(DesignCommand command, UUID productId, Caller caller, Reply<Design> reply) {
        return products.current(productId)
                .doOnNext(
                        product -> product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                .flatMap(product ->
                        commands.send(AGGREGATE, command.designId(), command, Crews.of(product), caller, reply));
    }

    /** An uploaded file as what a version holds; refused where there is none of that hash. */
    public Mono<Content> file(String hash, String name, String mediaType) {
        return blobs.find(hash)
                .<Content>map(blob -> new Content.File(hash, name, mediaType, blob.size()))
                .switchIfEmpty(Mono.error(() -> new RuleViolated(
                        DesignRule.DESIGN_FILE_IS_STORED,
                        Map.of("hash", hash.length() <= 64 ? hash : hash.substring(0, 64)))));
    }

    /** The tokens of each version that holds tokens, by version. */
    public Mono<Map<Long, Map<String, Token>>> tokens(UUID designId) {
        return history(designId, null)
                .collect(HashMap::new, (sheets, recorded) -> collect((DesignEvent) recorded.event(), sheets));
    }

    private static void collect(DesignEvent event, Map<Long, Map<String, Token>> sheets) {
        switch (event) {
            case DesignRegistered e
            when e.content() instanceof Content.Tokens sheet -> sheets.put(e.version(), sheet.tokens());
            case DesignRevised e
            when e.content() instanceof Content.Tokens sheet -> sheets.put(e.version(), sheet.tokens());
            default -> {}
        }
    }

    /** Token by token; null where the versions hold no tokens. */
    public static @Nullable TokenDiff difference(
            @Nullable Map<String, Token> before, @Nullable Map<String, Token> after) {
        return before == null || after == null ? null : TokenDiff.between(before, after);
    }

    public static UUID productOf(Design design) {
        return Objects.requireNonNull(design.productId());
    }

    private static RuleViolated unknown(UUID designId) {
        return new RuleViolated(DesignRule.DESIGN_EXISTS, Map.of("design", designId.toString()));
    }
}
