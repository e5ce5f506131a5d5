package io.tandem.requirements.product.application;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.product.domain.ProductEvent;
import io.tandem.requirements.product.domain.ProductEvent.MemberJoined;
import io.tandem.requirements.product.domain.ProductEvent.MemberLeft;
import io.tandem.requirements.product.domain.ProductEvent.ProductRegistered;
import io.tandem.requirements.product.domain.ProductEvent.ProductRewritten;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Writes {@link ProductList}, and mends the claims of keys from the log. */
@Component
@ProcessingGroup(ProductList.PROCESSOR)
class ProductListProjection {

    private final ProductList list;
    private final ProductKeys keys;

    ProductListProjection(ProductList list, ProductKeys keys) {
        this.list = list;
        this.keys = keys;
    }

    @EventHandler
    void on(ProductEvent event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case ProductRegistered e -> {
                keys.confirm(e.key(), e.productId());
                list.put(
                        e.productId(),
                        recorded,
                        row -> row.append("key", e.key())
                                .append("name", e.name())
                                .append("people", List.of(e.managerId().toString())));
            }
            case ProductRewritten e -> list.put(e.productId(), recorded, row -> row.append("name", e.name()));
            case MemberJoined e -> list.put(e.productId(), recorded, people(p -> with(p, e.person())));
            case MemberLeft e -> list.put(e.productId(), recorded, people(p -> without(p, e.person())));
            default -> {}
        }
    }

    private static UnaryOperator<Document> people(UnaryOperator<List<String>> change) {
        return row -> row.append("people", change.apply(row.getList("people", String.class)));
    }

    private static List<String> with(List<String> people, UUID person) {
        var next = without(people, person);
        next.add(person.toString());
        return next;
    }

    private static List<String> without(List<String> people, UUID person) {
        var next = new ArrayList<>(people);
        next.remove(person.toString());
        return next;
    }
}
