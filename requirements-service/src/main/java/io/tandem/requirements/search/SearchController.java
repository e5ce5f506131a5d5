package io.tandem.requirements.search;

import io.tandem.platform.command.Caller;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.product.application.ProductList;
import io.tandem.requirements.product.application.Products;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code GET /search}: requirements, comments and questions of the caller's products, best first. */
@RestController
class SearchController {

    private static final int MOST_PRODUCTS = 500;
    private static final int MOST_CHARACTERS = 200;

    private final Indexing indexing;
    private final ProductList list;
    private final Products products;

    SearchController(Indexing indexing, ProductList list, Products products) {
        this.indexing = indexing;
        this.list = list;
        this.products = products;
    }

    /**
     * @param kind what was found: requirement, comment or question
     * @param id of the page found: the requirement's, the comment's, the question's
     * @param key of the requirement it belongs to
     * @param snippet the text around the first word found
     */
    record Hit(String kind, UUID id, UUID requirementId, String key, String title, UUID productId, String snippet) {}

    record Hits(List<Hit> items) {}

    /** @param product an id or a key, to look in that one only */
    @GetMapping("/api/v1/search")
    Mono<Hits> search(
            @RequestParam(name = "q") String words,
            @RequestParam(name = "product", required = false) @Nullable String product,
            @RequestParam(name = "limit", required = false, defaultValue = "20") int limit,
            Caller caller) {
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            throw wrong("?q", "请输入 1 到 " + MOST_CHARACTERS + " 个字符。", "Give 1 to " + MOST_CHARACTERS + " characters.");
        }
        if (limit < 1 || limit > 100) {
            throw wrong("?limit", "limit 应为 1 到 100。", "limit is 1 to 100.");
        }
        return readable(product, caller)
                .flatMap(ids -> Mono.fromCallable(
                                () -> indexing.index().find(Asked.query(words, ids.orElse(null)), limit))
                        .subscribeOn(Schedulers.boundedElastic()))
                .map(found ->
                        new Hits(found.stream().map(one -> hit(one, words)).toList()));
    }

    /** The products looked in; none named means all there are, for administrators. */
    private Mono<Optional<List<UUID>>> readable(@Nullable String product, Caller caller) {
        var person = caller.actor().accountable();
        if (product != null) {
            return products.idOf(product)
                    .flatMap(id -> products.current(id)
                            .doOnNext(team -> team.state().requireReader(person, caller.administrator()))
                            .thenReturn(Optional.of(List.of(id))));
        }
        return caller.administrator()
                ? Mono.just(Optional.empty())
                : list.find(person, null, null, MOST_PRODUCTS)
                        .map(ProductList.Row::productId)
                        .collectList()
                        .map(Optional::of);
    }

    private static Hit hit(SearchIndex.Found found, String words) {
        var page = found.page();
        return new Hit(
                page.get(Pages.KIND),
                UUID.fromString(page.get(Pages.ID)),
                UUID.fromString(page.get(SearchIndex.REQUIREMENT)),
                page.get(Pages.KEY),
                page.get(Pages.TITLE),
                UUID.fromString(page.get(Pages.PRODUCT)),
                Snippet.of(page.get(Pages.TEXT), words));
    }

    private static Problem wrong(String pointer, String zh, String en) {
        return Problem.badRequest("request-invalid", zh, en).fault(pointer, "invalid", zh, en);
    }
}
