package io.tandem.requirements.list;

import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Paging;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.domain.State;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /products/{product}/requirements}: by number, page by page, now or as of an instant. */
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

    /** @param holder a person's id, or {@code me} */
    @GetMapping("/api/v1/products/{product}/requirements")
    Mono<ResponseEntity<Page>> requirements(
            @PathVariable String product,
            @RequestParam(name = "state", required = false) @Nullable State state,
            @RequestParam(name = "holder", required = false) @Nullable String holder,
            Caller caller,
            AsOf asOf,
            Paging paging) {
        var person = "me".equals(holder) ? caller.actor().accountable() : person(holder);
        var after = after(paging.cursor());
        return processors
                .shown(asOf, RequirementList.PROCESSOR)
                .flatMapMany(at -> products.idOf(product)
                        .flatMap(id -> products.at(id, at.instant())
                                .doOnNext(team -> team.state()
                                        .requireReader(caller.actor().accountable(), caller.administrator()))
                                .thenReturn(id))
                        .flatMapMany(id -> list.find(
                                new RequirementList.Query(id, state, person, after, paging.limit() + 1), at.instant())))
                .collectList()
                .map(rows -> page(product, rows, state, holder, paging.limit()));
    }

    private static ResponseEntity<Page> page(
            String product, List<RequirementRow> rows, @Nullable State state, @Nullable String holder, int limit) {
        if (rows.size() <= limit) {
            return ResponseEntity.ok(new Page(rows));
        }
        var shown = rows.subList(0, limit);
        var next = "</api/v1/products/" + product + "/requirements?limit=" + limit
                + (state == null ? "" : "&state=" + state)
                + (holder == null ? "" : "&holder=" + holder)
                + "&cursor=" + RequirementRow.number(shown.getLast().key()) + ">; rel=\"next\"";
        return ResponseEntity.ok().header(HttpHeaders.LINK, next).body(new Page(shown));
    }

    private static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,12}")) {
            throw wrong("cursor", "cursor 应原样取自上一页的 Link。", "The cursor is taken from the Link of the page before.");
        }
        return Long.parseLong(cursor);
    }

    private static @Nullable UUID person(@Nullable String holder) {
        if (holder == null) {
            return null;
        }
        try {
            return UUID.fromString(holder);
        } catch (IllegalArgumentException _) {
            throw wrong("holder", "holder 应为人员编号或 me。", "holder is a person's id or me.");
        }
    }

    private static Problem wrong(String name, String zh, String en) {
        return Problem.badRequest("request-invalid", zh, en).fault("?" + name, "invalid", zh, en);
    }
}
