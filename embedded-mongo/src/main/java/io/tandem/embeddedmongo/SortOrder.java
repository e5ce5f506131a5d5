package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order of documents, the same in memory as from an index because both compare the encoded keys. */
record SortOrder(List<Field> fields) {

    record Field(String path, boolean ascending) {}

    /** @param sort absent, empty and $natural: 1 are no order */
    static SortOrder of(@Nullable Document sort) {
        var fields = new ArrayList<Field>();
        if (sort != null) {
            sort.forEach((path, direction) -> {
                if (!(direction instanceof Number number) || number.intValue() == 0) {
                    throw new MongoServerError(2, "BadValue", "Sorting by " + path + ": only 1 and -1 are supported");
                }
                if (!path.equals("$natural")) {
                    fields.add(new Field(path, number.intValue() > 0));
                }
            });
        }
        return new SortOrder(fields);
    }

    boolean isNone() {
        return fields.isEmpty();
    }

    private record Keyed<T>(List<byte[]> keys, long arrival, T found) implements Comparable<Keyed<T>> {

        @Override
        public int compareTo(Keyed<T> other) {
            for (var i = 0; i < keys.size(); i++) {
                var compared = Arrays.compareUnsigned(keys.get(i), other.keys.get(i));
                if (compared != 0) {
                    return compared;
                }
            }
            return Long.compare(arrival, other.arrival);
        }
    }

    /** @param needed how many of the first are wanted; 0 is all */
    <T> List<T> sort(Iterator<T> found, Function<T, Document> fieldsOf, long needed) {
        var largestFirst = new PriorityQueue<Keyed<T>>(Comparator.reverseOrder());
        var arrival = 0L;
        while (found.hasNext()) {
            var next = found.next();
            largestFirst.add(new Keyed<>(keys(fieldsOf.apply(next)), arrival++, next));
            if (needed > 0 && largestFirst.size() > needed) {
                largestFirst.poll();
            }
        }
        return largestFirst.stream().sorted().map(Keyed::found).toList();
    }

    private List<byte[]> keys(Document document) {
        return fields.stream()
                .map(field -> IndexKeys.sortKey(document, field.path(), field.ascending()))
                .toList();
    }
}
