package io.tandem.requirements.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** What was typed, as a query: every word must be there, in the key, the title or the text; a word may be a beginning. */
final class Asked {

    private static final Map<String, Float> FIELDS = Map.of(Pages.KEY, 8f, Pages.TITLE, 4f, Pages.TEXT, 1f);
    private static final Analyzer ANALYZER = SearchIndex.analyzer();

    private Asked() {}

    /** @param products those the caller may read, null for all */
    static Query query(String words, @Nullable Collection<UUID> products) {
        var all = new BooleanQuery.Builder();
        for (var word : words.strip().split("\\s+", -1)) {
            all.add(word(word), Occur.MUST);
        }
        all.add(
                products == null
                        ? MatchAllDocsQuery.INSTANCE
                        : new TermInSetQuery(
                                Pages.PRODUCT,
                                products.stream()
                                        .map(id -> new BytesRef(id.toString()))
                                        .toList()),
                Occur.FILTER);
        return all.build();
    }

    private static Query word(String word) {
        var builder = new QueryBuilder(ANALYZER);
        var any = new BooleanQuery.Builder();
        FIELDS.forEach((field, weight) -> {
            var phrase = builder.createPhraseQuery(field, word);
            if (phrase != null) {
                any.add(new BoostQuery(phrase, weight), Occur.SHOULD);
            }
            var begins = new PrefixQuery(new Term(field, word.toLowerCase(Locale.ROOT)));
            any.add(new BoostQuery(begins, weight / 4), Occur.SHOULD);
        });
        return any.build();
    }
}
