package io.tandem.requirements.contract.application;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.contract.domain.ContractEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The contracts of each product, by the requirements they matter to. */
@Component
@ProcessingGroup(ContractList.PROCESSOR)
public class ContractList {

    public static final String PROCESSOR = "requirements.contract-list";

    private final TemporalView rows;
    private final Contracts contracts;

    /** @param concluded number of the version that holds, 0 before the first */
    public record Row(UUID id, String name, UUID requirementId, int newest, int concluded, boolean retired) {}

    ContractList(MongoDatabase database, Contracts contracts) {
        this.rows = new TemporalView(database, "contracts", List.of("product", "name", "row"));
        this.contracts = contracts;
    }

    @EventHandler
    void on(ContractEvent event, @MetaDataValue("recorded") Recorded recorded) {
        var history = contracts
                .history(event.contractId(), null)
                .takeUntil(r -> r.sequence() == recorded.sequence())
                .reduce(
                        io.tandem.requirements.contract.domain.Contract.NONE,
                        (c, r) -> c.evolve((ContractEvent) r.event()));
        var contract = Objects.requireNonNull(history.block());
        rows.put(
                event.contractId(),
                recorded.position(),
                recorded.committedAt(),
                _ -> new Document("product", contract.productId().toString())
                        .append("name", contract.name())
                        .append("requirement", contract.requirementId().toString())
                        .append(
                                "concerns",
                                contract.concerned().stream()
                                        .map(UUID::toString)
                                        .toList())
                        .append("newest", contract.newest().number())
                        .append("concluded", contract.concluded())
                        .append("retired", contract.retired()));
    }

    /** @param requirement those that matter to it, or null for all of the product's; at most 500 */
    public Flux<Row> find(UUID product, @Nullable UUID requirement, @Nullable Instant asOf) {
        var filter = Filters.eq("product", product.toString());
        var those = requirement == null ? filter : Filters.and(filter, Filters.eq("concerns", requirement.toString()));
        return Flux.from(rows.find(asOf, those)
                        .sort(Sorts.ascending("name", "row"))
                        .limit(500))
                .map(row -> new Row(
                        UUID.fromString(row.getString("row")),
                        row.getString("name"),
                        UUID.fromString(row.getString("requirement")),
                        row.getInteger("newest"),
                        row.getInteger("concluded"),
                        row.getBoolean("retired")));
    }
}
