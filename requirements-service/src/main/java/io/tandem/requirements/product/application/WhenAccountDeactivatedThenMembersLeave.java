package io.tandem.requirements.product.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.view.Processors;
import io.tandem.platform.view.ReadsInbox;
import io.tandem.requirements.product.domain.ProductCommand.CloseMembership;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whoever cannot sign in any more is in no product, and holds nothing in one. */
@Component
@ReadsInbox
@ProcessingGroup("requirements.close-memberships")
class WhenAccountDeactivatedThenMembersLeave {

    private static final String DEACTIVATED = "tandem.people.account.deactivated.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ProductList products;
    private final Processors processors;
    private final CommitLog log;
    private final Commands commands;
    private final JsonMapper json;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deactivated(UUID personId) {}

    WhenAccountDeactivatedThenMembersLeave(
            ProductList products, Processors processors, CommitLog log, Commands commands, JsonMapper json) {
        this.products = products;
        this.processors = processors;
        this.log = log;
        this.commands = commands;
        this.json = json;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (!event.type().equals(DEACTIVATED)) {
            return;
        }
        var person = json.readValue(Objects.requireNonNull(event.data()), Deactivated.class)
                .personId();
        waitForTheList();
        var caller = Caller.because("requirements-service", event);
        products.find(person, null, null, Integer.MAX_VALUE)
                .map(ProductList.Row::productId)
                .map(product -> new CloseMembership(product, person, personOf(event.actor())))
                .concatMap(close -> commands.send(Products.AGGREGATE, close.productId(), close, null, caller))
                .blockLast();
    }

    /** The list must know every membership decided before this event came. */
    private void waitForTheList() {
        var head = Objects.requireNonNull(log.head().block());
        var shown = processors.reached(ProductList.PROCESSOR, head, PATIENCE).block();
        if (!Boolean.TRUE.equals(shown)) {
            throw new IllegalStateException("the list of products is behind; this is tried again");
        }
    }

    /** Who closed the account, where {@code actor} is {@code person:<uuid>}. */
    private static @Nullable UUID personOf(String actor) {
        return actor.startsWith("person:") ? UUID.fromString(actor.substring("person:".length())) : null;
    }
}
