package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an index: equal values of the first fields (one or several each), then one range, then the order wanted. The ranges hold every match and may hold
 * more; the matcher judges each document afterwards.
 */
final class Planner {

    private static final int MOST_RANGES = 1000;
    private static final int MOST_BRANCHES = 100;

    private Planner() {}

    /** The best plan, or one for each branch of an $or, or none: then all documents are read. */
    static List<Plan> plan(List<OrderedIndex> indexes, Document filter, SortOrder order) {
        var single = best(indexes, filter, order);
        if (single != null && single.score() >= 5) {
            return List.of(single);
        }
        if (filter.get("$or") instanceof Collection<?> branches && branches.size() <= MOST_BRANCHES) {
            var plans = branches.stream()
                    .map(branch -> branch instanceof Document demand ? best(indexes, demand, SortOrder.of(null)) : null)
                    .toList();
            if (plans.stream().allMatch(Objects::nonNull)) {
                return plans.stream().flatMap(Stream::ofNullable).toList();
            }
        }
        return single == null ? List.of() : List.of(single);
    }

    private static @Nullable Plan best(List<OrderedIndex> indexes, Document filter, SortOrder order) {
        var conditions = Conditions.of(filter);
        return indexes.stream()
                .map(index -> plan(index, conditions, order))
                .flatMap(Stream::ofNullable)
                .max(Comparator.comparingInt(Plan::score))
                .orElse(null);
    }

    private static @Nullable Plan plan(OrderedIndex index, Conditions conditions, SortOrder order) {
        var fields = index.getKeys();
        var first = fields.getFirst().getKey();
        List<byte[]> prefixes = List.of(new byte[0]);
        List<Range> ranges = null;
        var equal = 0;
        for (; equal < fields.size(); equal++) {
            var field = fields.get(equal);
            if (index.isMultikey() && sharesRoot(index, equal)) {
                break;
            }
            var points = conditions.points(field.getKey());
            if (points != null && prefixes.size() * points.size() <= MOST_RANGES) {
                prefixes = extend(prefixes, points, field.isAscending());
                continue;
            }
            var bounds = conditions.bounds(field.getKey(), index.isMultikey());
            if (bounds != null) {
                ranges = prefixes.stream()
                        .map(prefix -> range(prefix, bounds, field.isAscending()))
                        .toList();
            }
            break;
        }
        var ranged = ranges != null;
        if (index.isSparse() && ((equal == 0 && !ranged) || conditions.allowsNull(first))) {
            return null;
        }
        var direction = prefixes.size() > 1 || index.isMultikey() ? null : direction(index, conditions, order);
        if (equal == 0 && !ranged && direction == null) {
            return null;
        }
        var score = 10 * equal
                + (ranged ? 5 : 0)
                + (direction == null ? 0 : 3)
                + (index.isUnique() && equal == fields.size() ? 20 : 0);
        return new Plan(
                index,
                ranges != null
                        ? ranges
                        : prefixes.stream().map(Range::startingWith).toList(),
                direction != null,
                direction == Direction.BACKWARD,
                score);
    }

    /** In an array of documents one element may fulfil one demand and another element the other: the second must not narrow. */
    private static boolean sharesRoot(OrderedIndex index, int at) {
        var root = root(index.getKeys().get(at).getKey());
        return index.getKeys().subList(0, at).stream()
                .anyMatch(earlier -> root(earlier.getKey()).equals(root));
    }

    private static String root(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static List<byte[]> extend(List<byte[]> prefixes, List<byte[]> points, boolean ascending) {
        var extended = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (var prefix : prefixes) {
            for (var point : points) {
                extended.add(KeyEncoding.concat(prefix, ascending ? point : KeyEncoding.complement(point)));
            }
        }
        return List.copyOf(extended);
    }

    private static Range range(byte[] prefix, Conditions.Bounds bounds, boolean ascending) {
        if (ascending) {
            return new Range(KeyEncoding.concat(prefix, bounds.from()), KeyEncoding.concat(prefix, bounds.to()));
        }
        // Complemented, the upper bound comes first; what starts with the complemented lower bound is still inside.
        return new Range(
                KeyEncoding.concat(prefix, KeyEncoding.complement(bounds.to())),
                KeyEncoding.after(KeyEncoding.concat(prefix, KeyEncoding.complement(bounds.from()))));
    }

    private enum Direction {
        FORWARD,
        BACKWARD
    }

    /** How the index must be read to yield the order; null where it cannot. Fields with one possible value do not matter. */
    private static @Nullable Direction direction(OrderedIndex index, Conditions conditions, SortOrder order) {
        if (order.isNone()) {
            return null;
        }
        var wanted = new ArrayList<>(order.fields());
        wanted.removeIf(field -> conditions.demandsOneValue(field.path())
                && index.getKeys().stream().anyMatch(key -> key.getKey().equals(field.path())));
        Direction direction = null;
        var at = 0;
        for (var field : wanted) {
            while (at < index.getKeys().size()
                    && conditions.demandsOneValue(index.getKeys().get(at).getKey())) {
                at++;
            }
            if (at == index.getKeys().size()
                    || !index.getKeys().get(at).getKey().equals(field.path())) {
                return null;
            }
            var needed =
                    index.getKeys().get(at).isAscending() == field.ascending() ? Direction.FORWARD : Direction.BACKWARD;
            if (direction != null && direction != needed) {
                return null;
            }
            direction = needed;
            at++;
        }
        return direction == null ? Direction.FORWARD : direction;
    }
}
