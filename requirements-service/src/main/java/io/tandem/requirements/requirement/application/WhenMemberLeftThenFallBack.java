package io.tandem.requirements.requirement.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Leaving;
import io.tandem.requirements.product.domain.ProductEvent.MemberLeft;
import io.tandem.requirements.requirement.domain.FallBackCause;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.FallBack;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a person held, offered or was offered falls back when they leave. Who is concerned with which requirement is kept
 * in the very order of the events ({@code fall-back-concerns}), so nothing a leaver held before leaving is missed; what
 * comes to them afterwards, decided on facts a moment old, falls back too.
 */
@Component
@ProcessingGroup("requirements.fall-back")
class WhenMemberLeftThenFallBack {

    private static final String SERVICE = "requirements-service";

    private final MongoCollection<Document> concerns;
    private final Requirements requirements;
    private final RequirementDesk commands;
    private final Products products;

    WhenMemberLeftThenFallBack(
            MongoDatabase database, Requirements requirements, RequirementDesk commands, Products products) {
        this.concerns = database.getCollection("fall-back-concerns");
        this.requirements = requirements;
        this.commands = commands;
        this.products = products;
        Mono.from(concerns.createIndex(Indexes.ascending("people", "product"))).block();
    }

    @EventHandler
    void on(MemberLeft event, @MetaDataValue("recorded") Recorded recorded) {
        var cause = event.cause() == Leaving.ACCOUNT_CLOSED ? FallBackCause.ACCOUNT_CLOSED : FallBackCause.MEMBER_LEFT;
        Flux.from(concerns.find(and(
                        eq("people", event.person().toString()),
                        eq("product", event.productId().toString()))))
                .map(d -> UUID.fromString(d.getString("_id")))
                .concatMap(id -> fallBack(id, event.person(), cause, recorded))
                .blockLast();
    }

    @EventHandler
    void on(RequirementEvent event, @MetaDataValue("recorded") Recorded recorded) {
        if (!(event instanceof RequirementEvent.RequirementDrafted
                || event instanceof RequirementEvent.HandedOff
                || event instanceof RequirementEvent.Moved
                || event instanceof RequirementEvent.Hurried
                || event instanceof RequirementEvent.Exempted)) {
            return;
        }
        var id = event.requirementId();
        var requirement =
                Objects.requireNonNull(requirements.current(id).block()).state();
        var people = concerned(requirement);
        var concern = new Document("_id", id.toString())
                .append("product", requirement.productId().toString())
                .append("people", people.stream().map(UUID::toString).toList());
        Mono.from(concerns.replaceOne(eq("_id", id.toString()), concern, new ReplaceOptions().upsert(true)))
                .block();
        var team = Objects.requireNonNull(
                        products.current(requirement.productId()).block())
                .state();
        Flux.fromIterable(people)
                .filter(person -> !team.isActive(person))
                .concatMap(person -> fallBack(id, person, FallBackCause.MEMBER_LEFT, recorded))
                .blockLast();
    }

    private Mono<?> fallBack(UUID requirement, UUID person, FallBackCause cause, Recorded because) {
        return commands.send(new FallBack(requirement, person, cause), Caller.because(SERVICE, because), Reply.done());
    }

    /** Holders, debtors, and givers and receivers of open offers. */
    private static Collection<UUID> concerned(Requirement requirement) {
        var people = new TreeSet<UUID>();
        requirement.facets().values().forEach(facet -> {
            if (facet.holder() != null) {
                people.add(facet.holder());
            }
        });
        requirement.debts().stream().filter(debt -> !debt.settled()).forEach(debt -> people.add(debt.owedBy()));
        requirement.handoffs().stream().filter(h -> h.isOpen()).forEach(handoff -> {
            people.add(handoff.giver());
            if (handoff.to().person() != null) {
                people.add(handoff.to().person());
            }
        });
        return people;
    }
}
