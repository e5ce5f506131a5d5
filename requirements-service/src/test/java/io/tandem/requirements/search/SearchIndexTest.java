package io.tandem.requirements.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found with which words, in Chinese and in English. */
class SearchIndexTest {

    private static final UUID SHOP = UUID.randomUUID();
    private static final UUID BANK = UUID.randomUUID();

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void three_pages() throws IOException {
        index = new SearchIndex(folder);
        index.replace(
                Map.of(
                        "1", List.of(page("1", SHOP, "SHOP-1", "购物车", "改数量后合计在 300 ms 内更新")),
                        "2", List.of(page("2", SHOP, "SHOP-12", "Checkout on one page", "支付流程不离开结算页")),
                        "3", List.of(page("3", BANK, "BANK-1", "支付接口", "idempotent payment requests"))),
                7);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static Document page(String requirement, UUID product, String key, String title, String text) {
        var page = new Document();
        page.add(new StringField(SearchIndex.REQUIREMENT, requirement, Store.YES));
        page.add(new StringField(Pages.PRODUCT, product.toString(), Store.YES));
        page.add(new TextField(Pages.KEY, key, Store.YES));
        page.add(new TextField(Pages.TITLE, title, Store.YES));
        page.add(new TextField(Pages.TEXT, text, Store.YES));
        return page;
    }

    private ListAssert<String> found(String words, UUID... products) {
        return assertThat(index.find(Asked.query(words, products.length == 0 ? null : List.of(products)), 10).stream()
                .map(found -> found.page().get(Pages.KEY))
                .toList());
    }

    @Test
    void chinese_is_found_by_any_part_of_a_word_and_titles_come_first() {
        found("支付").containsExactly("BANK-1", "SHOP-12");
        found("付流").containsExactly("SHOP-12");
        found("车").isEmpty();
        found("购").containsExactly("SHOP-1");
        found("结算页 支付").containsExactly("SHOP-12");
        found("结算页 接口").isEmpty();
    }

    @Test
    void english_is_found_by_word_and_by_its_beginning_whatever_the_case() {
        found("CHECKOUT").containsExactly("SHOP-12");
        found("idem").containsExactly("BANK-1");
        found("300").containsExactly("SHOP-1");
        found("shop-12").containsExactly("SHOP-12");
        found("\"(* AND").isEmpty();
    }

    @Test
    void only_the_products_one_may_read_are_looked_in() {
        found("支付", SHOP).containsExactly("SHOP-12");
        found("支付", UUID.randomUUID()).isEmpty();
    }

    @Test
    void a_kept_index_goes_on_where_it_ended_and_pages_are_replaced() throws IOException {
        index.replace(Map.of("1", List.of(page("1", SHOP, "SHOP-1", "收藏夹", "")), "3", List.of()), 9);
        index.close();
        index = new SearchIndex(folder);
        assertThat(index.position()).isEqualTo(9);
        found("购物车").isEmpty();
        found("收藏").containsExactly("SHOP-1");
        found("支付").containsExactly("SHOP-12");
    }

    @Test
    void a_snippet_shows_why_and_cuts_no_character() {
        assertThat(Snippet.of("改数量后\n合计在 300 ms 内更新", "合计")).isEqualTo("改数量后 合计在 300 ms 内更新");
        assertThat(Snippet.of("前".repeat(50) + "支付流程" + "后".repeat(200), "支付"))
                .startsWith("…前")
                .contains("支付流程")
                .endsWith("…");
        assertThat(Snippet.of("😀".repeat(80), "没有")).isEqualTo("😀".repeat(50) + "…");
    }
}
