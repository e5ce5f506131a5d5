package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one document in one index: one, or one for each element where a field is an array.
 *
 * @param encoded distinct, in order; empty where a sparse index leaves the document out
 */
record IndexKeys(List<byte[]> encoded, boolean multikey) {

    private static final List<?> ONE_EMPTY_ARRAY = Arrays.asList(EmptyArray.KEY);

    /** Stands for an array without elements, which sorts before null. */
    private enum EmptyArray {
        KEY
    }

    static IndexKeys of(Document document, List<IndexKey> fields, boolean sparse) {
        List<@Nullable Object> values = new ArrayList<>(fields.size());
        for (var field : fields) {
            values.add(Utils.getSubdocumentValueCollectionAware(document, field.getKey()));
        }
        if (sparse && values.stream().allMatch(IndexKeys::isMissing)) {
            return new IndexKeys(List.of(), false);
        }
        if (values.stream().noneMatch(Collection.class::isInstance)) {
            return new IndexKeys(List.of(encode(values, fields)), false);
        }
        refuseParallelArrays(document, fields);
        var keys = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (var combination : combinations(values)) {
            keys.add(encode(combination, fields));
        }
        return new IndexKeys(List.copyOf(keys), true);
    }

    private static boolean isMissing(@Nullable Object value) {
        return value instanceof Missing
                || (value instanceof Collection<?> all
                        && !all.isEmpty()
                        && all.stream().allMatch(Missing.class::isInstance));
    }

    /** The n-th elements of arrays of the same length belong together (a.x and a.y of the same a); otherwise each meets each. */
    private static List<List<@Nullable Object>> combinations(List<@Nullable Object> values) {
        var lengths = values.stream()
                .filter(Collection.class::isInstance)
                .map(value -> ((Collection<?>) value).size())
                .distinct()
                .toList();
        if (lengths.size() == 1) {
            var together = new ArrayList<List<@Nullable Object>>();
            for (var i = 0; i < Math.max(1, lengths.getFirst()); i++) {
                var at = i;
                together.add(new ArrayList<>(values.stream()
                        .map(value -> value instanceof Collection<?> array
                                ? elements(array).get(at)
                                : value)
                        .toList()));
            }
            return together;
        }
        List<List<@Nullable Object>> product = List.of(List.of());
        for (var value : values) {
            var longer = new ArrayList<List<@Nullable Object>>();
            for (var head : product) {
                for (var element : value instanceof Collection<?> array ? elements(array) : Arrays.asList(value)) {
                    var row = new ArrayList<>(head);
                    row.add(element);
                    longer.add(row);
                }
            }
            product = longer;
        }
        return product;
    }

    private static List<?> elements(Collection<?> array) {
        return array.isEmpty() ? ONE_EMPTY_ARRAY : new ArrayList<>(array);
    }

    private static byte[] encode(List<@Nullable Object> values, List<IndexKey> fields) {
        var key = new byte[0];
        for (var i = 0; i < fields.size(); i++) {
            key = KeyEncoding.concat(key, encode(values.get(i), fields.get(i).isAscending()));
        }
        return key;
    }

    private static byte[] encode(@Nullable Object value, boolean ascending) {
        if (value != EmptyArray.KEY) {
            return KeyEncoding.encode(value, ascending);
        }
        var empty = new byte[] {KeyEncoding.EMPTY_ARRAY};
        return ascending ? empty : KeyEncoding.complement(empty);
    }

    /** The key by which a document sorts in one field: its smallest element ascending, its largest descending. */
    static byte[] sortKey(Document document, String path, boolean ascending) {
        var value = Utils.getSubdocumentValueCollectionAware(document, path);
        if (!(value instanceof Collection<?> array)) {
            return KeyEncoding.encode(value, ascending);
        }
        return elements(array).stream()
                .map(element -> encode(element, ascending))
                .min(Arrays::compareUnsigned)
                .orElseThrow();
    }

    private static void refuseParallelArrays(Document document, List<IndexKey> fields) {
        var arrays = fields.stream()
                .map(field -> firstArray(document, field.getKey()))
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
    }

    private static String firstArray(Document document, String path) {
        @Nullable Object at = document;
        var walked = "";
        for (var step : path.split("\\.", -1)) {
            if (!(at instanceof Document inner)) {
                return "";
            }
            at = inner.get(step);
            walked = walked.isEmpty() ? step : walked + "." + step;
            if (at instanceof Collection) {
                return walked;
            }
        }
        return "";
    }
}
