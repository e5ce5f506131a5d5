package io.tandem.gateway.notice;

import io.tandem.gateway.access.identity.Admission;
import io.tandem.gateway.access.identity.Signed;
import io.tandem.gateway.audience.Teams;
import io.tandem.platform.web.Paging;
import io.tandem.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody is told in the product; of products one is no longer in, nothing. */
@RestController
@RequestMapping("/api/v1/notices")
final class NoticeController {

    private static final int COUNTED = 500;

    private final Notices notices;
    private final Teams teams;

    NoticeController(Notices notices, Teams teams) {
        this.notices = notices;
        this.teams = teams;
    }

    /**
     * @param why ask, nudge, answer, mention or follow
     * @param type of the event, as it is published
     * @param subject id of the thing it happened to
     * @param requirement the one it hangs on: a comment's, a task's
     * @param actor {@code person:<id>} or {@code service:<id>}
     */
    record Notice(
            UUID id,
            String why,
            String type,
            UUID subject,
            @Nullable UUID requirement,
            @Nullable UUID product,
            String actor,
            @Nullable UUID askId,
            Instant time,
            boolean read) {}

    /** @param unread how many were not read, 500 standing for more */
    record NoticePage(List<Notice> items, int unread) {}

    /** @param until the newest notice that counts as read */
    record ReadUntil(UUID until) {}

    /** Newest first. */
    @GetMapping
    Mono<ResponseEntity<NoticePage>> list(
            @RequestParam(required = false) @Nullable Boolean unread, Paging paging, ServerWebExchange exchange) {
        var asking = Signed.in(exchange);
        var person = asking.personId();
        return notices.mark(person)
                .flatMap(mark -> notices.read(person, mark)
                        .collect(Collectors.toSet())
                        .flatMap(read -> Mono.zip(
                                        page(asking, mark, read, Boolean.TRUE.equals(unread), paging),
                                        unread(asking, mark, read))
                                .map(found -> answer(found.getT1(), found.getT2(), unread, paging.limit()))));
    }

    private record Found(List<Notice> items, @Nullable Long next) {}

    private Mono<Found> page(Admission asking, long mark, Set<String> read, boolean unread, Paging paging) {
        var from = unread ? mark : 0;
        return notices.of(asking.personId(), from, before(paging.cursor()), paging.limit() + 1)
                .collectList()
                .map(rows -> {
                    var more = rows.size() > paging.limit();
                    var shown = more ? rows.subList(0, paging.limit()) : rows;
                    var items = shown.stream()
                            .filter(row -> visible(asking, row))
                            .filter(row -> !unread || !read.contains(row.getString("_id")))
                            .map(row -> notice(row, mark, read))
                            .toList();
                    return new Found(items, more ? shown.getLast().getLong("at") : null);
                });
    }

    private Mono<Integer> unread(Admission asking, long mark, Set<String> read) {
        return notices.of(asking.personId(), mark, null, COUNTED)
                .filter(row -> visible(asking, row) && !read.contains(row.getString("_id")))
                .count()
                .map(Long::intValue);
    }

    private static ResponseEntity<NoticePage> answer(Found found, int unread, @Nullable Boolean only, int limit) {
        var answer = ResponseEntity.ok();
        if (found.next() != null) {
            var same = only == null ? "" : "&unread=" + only;
            answer.header(
                    HttpHeaders.LINK,
                    "</api/v1/notices?limit=" + limit + "&cursor=" + found.next() + same + ">; rel=\"next\"");
        }
        return answer.body(new NoticePage(found.items(), unread));
    }

    @PostMapping("/{id}/read")
    Mono<ResponseEntity<Void>> read(@PathVariable UUID id, ServerWebExchange exchange) {
        return marked(notices.markRead(Signed.in(exchange).personId(), id.toString()));
    }

    @PostMapping("/read")
    Mono<ResponseEntity<Void>> readAll(@RequestBody ReadUntil body, ServerWebExchange exchange) {
        return marked(
                notices.markAll(Signed.in(exchange).personId(), body.until().toString()));
    }

    private static Mono<ResponseEntity<Void>> marked(Mono<String> mark) {
        return mark.switchIfEmpty(Mono.error(() -> Problem.notFound("没有这条通知。", "There is no such notice.")))
                .map(_ -> ResponseEntity.noContent().build());
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

    private boolean visible(Admission asking, Document row) {
        var product = row.getString("product");
        return asking.administrator()
                || product == null
                || teams.of(UUID.fromString(product)).has(asking.personId());
    }

    private static Notice notice(Document row, long mark, Set<String> read) {
        var id = row.getString("_id");
        return new Notice(
                UUID.fromString(id),
                Why.valueOf(row.getString("why")).id(),
                row.getString("type"),
                UUID.fromString(row.getString("subject")),
                uuid(row.getString("requirement")),
                uuid(row.getString("product")),
                row.getString("actor"),
                uuid(row.getString("ask")),
                Objects.requireNonNull(row.getDate("time")).toInstant(),
                row.getLong("at") <= mark || read.contains(id));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
