package io.tandem.requirements.list;

import com.mongodb.client.model.Filters;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Paging;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.requirement.domain.State;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** {@code GET /products/{product}/requirements}: filtered, in an order, page by page, now or as of an instant. */
@RestController
class RequirementListController {

    private final RequirementList list;
    private final Products products;
    private final Processors processors;

    RequirementListController(RequirementList list, Products products, Processors processors) {
        this.list = list;
        this.products = products;
        this.processors = processors;
    }

    record Page(List<RequirementRow> items) {}

    /**
     * @param query in the filter grammar of {@link Query}
     * @param sort number, priority, rice, wanted or updated; with a dash before it the other way round
     * @param holder a person's id, or {@code me}
     */
    @GetMapping("/api/v1/products/{product}/requirements")
    Mono<ResponseEntity<Page>> requirements(
            @PathVariable String product,
            @RequestParam(name = "q", required = false) @Nullable String query,
            @RequestParam(name = "sort", required = false) @Nullable String sort,
            @RequestParam(name = "state", required = false) @Nullable State state,
            @RequestParam(name = "holder", required = false) @Nullable String holder,
            Caller caller,
            AsOf asOf,
            Paging paging,
            ServerHttpRequest request) {
        var asked = Query.of(query, sort);
        var me = caller.actor().accountable();
        var more = new ArrayList<Bson>();
        if (state != null) {
            more.add(Filters.eq("state", state.name()));
        }
        if (holder != null) {
            more.add(Filters.eq("holders", ("me".equals(holder) ? me : person(holder)).toString()));
        }
        return processors
                .shown(asOf, RequirementList.PROCESSOR)
                .flatMapMany(at -> products.idOf(product)
                        .flatMap(id -> products.at(id, at.instant())
                                .doOnNext(team -> team.state().requireReader(me, caller.administrator())))
                        .flatMapMany(team -> {
                            more.add(asked.filter(requireId(team.state()), reader(me, team.state())));
                            return list.find(
                                    Filters.and(more),
                                    asked.order(),
                                    paging.cursor(),
                                    at.instant(),
                                    paging.limit() + 1);
                        }))
                .collectList()
                .map(rows -> page(rows, asked.order(), paging.limit(), request));
    }

    private static UUID requireId(Product product) {
        return Objects.requireNonNull(product.id(), "what has a reader is registered");
    }

    private static Reader reader(UUID me, Product product) {
        return new Reader(me, ZoneId.of(product.terms().calendar().zone()));
    }

    private static ResponseEntity<Page> page(List<Document> rows, Order order, int limit, ServerHttpRequest request) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var page = new Page(shown.stream().map(RequirementRow::read).toList());
        if (shown.size() == rows.size()) {
            return ResponseEntity.ok(page);
        }
        var next = UriComponentsBuilder.fromUri(request.getURI())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("cursor", order.cursor(shown.getLast()))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(page);
    }

    private static UUID person(String holder) {
        try {
            return UUID.fromString(holder);
        } catch (IllegalArgumentException _) {
            var zh = "holder 应为人员编号或 me。";
            var en = "holder is a person's id or me.";
            throw Problem.badRequest("request-invalid", zh, en).fault("?holder", "invalid", zh, en);
        }
    }
}
