package io.tandem.gateway.activity;

import io.tandem.gateway.access.identity.Admission;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.gateway.audience.FoldedTeams;
import io.tandem.gateway.audience.Places;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Paging;
import io.tandem.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/products/{key}/activity}: what has happened in a product, newest first, whoever told it. */
@RestController
final class ActivityController {

    private final Activities activities;
    private final Places places;
    private final FoldedTeams teams;
    private final Processors processors;

    ActivityController(Activities activities, Places places, FoldedTeams teams, Processors processors) {
        this.activities = activities;
        this.places = places;
        this.teams = teams;
        this.processors = processors;
    }

    /**
     * @param type as it is published
     * @param subject id of the thing it happened to
     * @param version sequence of the event in the thing's history
     * @param actor {@code person:<id>} or {@code service:<id>}
     */
    record Activity(Instant time, String type, UUID subject, long version, String actor) {}

    record ActivityPage(List<Activity> items) {}

    @GetMapping("/api/v1/products/{key}/activity")
    Mono<ResponseEntity<ActivityPage>> activity(
            @PathVariable String key, AsOf asOf, Paging paging, ServerWebExchange exchange) {
        var asking = Signed.in(exchange);
        return product(key, asking)
                .flatMap(product -> processors
                        .shown(asOf, "gateway.audience")
                        .thenMany(activities.of(product, asOf.instant(), before(paging.cursor()), paging.limit() + 1))
                        .collectList()
                        .map(rows -> page(key, rows, asOf, paging.limit())));
    }

    private Mono<UUID> product(String key, Admission asking) {
        return places.find(key)
                .switchIfEmpty(Mono.error(
                        () -> Problem.notFound("没有这个产品，请核对编号。", "There is no such product; check its id or key.")))
                .flatMap(product -> asking.administrator()
                        ? Mono.just(product)
                        : teams.find(product)
                                .filter(team -> team.has(asking.personId()))
                                .map(_ -> product)
                                .switchIfEmpty(Mono.error(() -> new Problem(
                                        403,
                                        "product-is-read-by-its-people",
                                        "只有本产品的成员可以查看，请联系产品的管理者。",
                                        "Only the product's people may read this; ask its manager."))));
    }

    private static ResponseEntity<ActivityPage> page(String key, List<Document> rows, AsOf asOf, int limit) {
        var answer = ResponseEntity.ok();
        var more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        if (more) {
            var same = asOf.instant() == null ? "" : "&asOf=" + asOf.instant();
            answer.header(
                    HttpHeaders.LINK,
                    "</api/v1/products/" + key + "/activity?limit=" + limit + "&cursor="
                            + shown.getLast().getLong("_id") + same + ">; rel=\"next\"");
        }
        return answer.body(new ActivityPage(
                shown.stream().map(ActivityController::activity).toList()));
    }

    private static Activity activity(Document row) {
        return new Activity(
                Objects.requireNonNull(row.getDate("time")).toInstant(),
                row.getString("type"),
                UUID.fromString(row.getString("subject")),
                row.getLong("version"),
                row.getString("actor"));
    }

    private static @Nullable Long before(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        if (!cursor.matches("\\d{1,15}")) {
            throw Problem.badRequest("cursor-invalid", "cursor 不是上一页给出的值。", "The cursor is not one a page gave.")
                    .fault("?cursor", "invalid", "不是上一页给出的值。", "Not one a page gave.");
        }
        return Long.valueOf(cursor);
    }
}
