package io.tandem.requirements.list;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for, in the words of the filter grammar: terms side by side, all of which must hold.
 *
 * <pre>
 * side:backend state:in-review holder:@me priority:P0,P1 module:支付 updated:&gt;2026-11-01 -kind:defect 结算
 * </pre>
 *
 * {@code field:value}; several values after commas; quotes around what has spaces; {@code -} before a term turns it round.
 * A word without a field is looked for in key and title. Dates take {@code >}, {@code >=}, {@code <}, {@code <=} and
 * {@code from..to}. Where a side is named, {@code state} and {@code holder} mean that half.
 */
public final class Query {

    private final List<Term> terms;
    private final Order order;

    private Query(List<Term> terms, Order order) {
        this.terms = terms;
        this.order = order;
    }

    /** Refuses what the list could not read. */
    public static void check(String text, @Nullable String sort) {
        of(text, sort);
    }

    static Query of(@Nullable String text, @Nullable String sort) {
        var terms = text == null ? List.<Term>of() : Terms.of(text);
        terms.forEach(Field::check);
        return new Query(terms, Order.named(sort));
    }

    Order order() {
        return order;
    }

    /** The rows asked for, of a product, as {@code reader} sees it. */
    Bson filter(UUID product, Reader reader) {
        var sides = terms.stream()
                .filter(term -> Field.SIDE.is(term) && !term.negated())
                .flatMap(term -> term.values().stream())
                .map(Field::side)
                .toList();
        var filters = new ArrayList<Bson>();
        filters.add(Filters.eq("product", product.toString()));
        for (var term : terms) {
            var holds = Field.filter(term, sides, reader);
            filters.add(term.negated() ? Filters.nor(holds) : holds);
        }
        return Filters.and(filters);
    }
}
