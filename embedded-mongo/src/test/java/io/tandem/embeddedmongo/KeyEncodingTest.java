package io.tandem.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order of the bytes is MongoDB's order of the values; the bytes are the file format. */
class KeyEncodingTest {

    /** Ascending, one line per kind. */
    private static final List<Object> IN_ORDER = Arrays.asList(
            MinKey.getInstance(),
            null,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            -(1L << 60) - 1,
            -(1L << 60),
            -1.5,
            decimal("-1.4"),
            -1,
            decimal("-1E-30"),
            0,
            Double.MIN_VALUE,
            decimal("0.1"),
            0.1,
            decimal("0.1000000000000000055511151231257828"),
            1,
            decimal("1.0000000000000000000001"),
            (1L << 53) - 1,
            (1L << 53),
            (1L << 53) + 1,
            (1L << 60) + 1,
            (1L << 60) + 2,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            0x1p63,
            Double.POSITIVE_INFINITY,
            "",
            "\0",
            "\0a",
            "a",
            "a\0",
            "a\0b",
            "aa",
            "b",
            "中",
            "\uE000",
            "\uFFFD",
            "😀",
            "😁",
            new Document("a", 1),
            new Document("a", 1).append("b", null),
            new Document("a", 2),
            new Document("b", 1),
            new Document("a", "x"),
            List.of(List.of()),
            List.of(List.of(1)),
            List.of(List.of(1, 2)),
            List.of(List.of(2)),
            new BinData(new byte[] {9}),
            new BinData(new byte[] {1, 2}),
            new BinData(new byte[] {1, (byte) 200}),
            new UUID(0, 1),
            new UUID(1, 0),
            new UUID(-1, 0),
            new ObjectId(new byte[12]),
            new ObjectId(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
            false,
            true,
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.parse("2026-11-22T10:00:00Z"),
            new BsonTimestamp(1),
            new BsonTimestamp(-1),
            MaxKey.getInstance());

    private static Decimal128 decimal(String text) {
        return new Decimal128(new BigDecimal(text));
    }

    private static int compare(Object a, Object b, boolean ascending) {
        return Integer.signum(
                Arrays.compareUnsigned(KeyEncoding.encode(a, ascending), KeyEncoding.encode(b, ascending)));
    }

    @Test
    void the_order_of_bytes_is_the_order_of_values_both_ways() {
        for (var i = 0; i < IN_ORDER.size(); i++) {
            for (var j = 0; j < IN_ORDER.size(); j++) {
                var as = "%s and %s".formatted(IN_ORDER.get(i), IN_ORDER.get(j));
                assertThat(compare(IN_ORDER.get(i), IN_ORDER.get(j), true))
                        .as(as)
                        .isEqualTo(Integer.compare(i, j));
                assertThat(compare(IN_ORDER.get(i), IN_ORDER.get(j), false))
                        .as(as)
                        .isEqualTo(Integer.compare(j, i));
            }
        }
    }

    @Test
    void numbers_of_all_types_are_equal_where_their_values_are() {
        for (var n : List.of(0, 1, -1, 42, 1 << 30)) {
            var expected = KeyEncoding.encode(n);
            assertThat(KeyEncoding.encode((long) n)).isEqualTo(expected);
            assertThat(KeyEncoding.encode((double) n)).isEqualTo(expected);
            assertThat(KeyEncoding.encode(decimal(n + ".000"))).isEqualTo(expected);
        }
        assertThat(KeyEncoding.encode(-0.0)).isEqualTo(KeyEncoding.encode(0));
        assertThat(KeyEncoding.encode(1L << 60)).isEqualTo(KeyEncoding.encode(0x1p60));
        assertThat(KeyEncoding.encode(Missing.getInstance())).isEqualTo(KeyEncoding.encode(null));
    }

    @Test
    void no_encoding_is_the_beginning_of_another() {
        for (var i = 0; i < IN_ORDER.size(); i++) {
            for (var j = 0; j < IN_ORDER.size(); j++) {
                var shorter = KeyEncoding.encode(IN_ORDER.get(i));
                var longer = KeyEncoding.encode(IN_ORDER.get(j));
                if (i != j && shorter.length <= longer.length) {
                    assertThat(Arrays.copyOf(longer, shorter.length))
                            .as("%s, %s", IN_ORDER.get(i), IN_ORDER.get(j))
                            .isNotEqualTo(shorter);
                }
            }
        }
    }

    @Test
    void compound_keys_keep_the_order_of_their_fields() {
        var fields = List.of(new IndexKey("a", true), new IndexKey("b", false));
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var a = random.nextInt(IN_ORDER.size());
            var b = random.nextInt(IN_ORDER.size());
            var c = random.nextInt(IN_ORDER.size());
            var d = random.nextInt(IN_ORDER.size());
            var expected = a != c ? Integer.compare(a, c) : Integer.compare(d, b);
            assertThat(Integer.signum(Arrays.compareUnsigned(key(a, b, fields), key(c, d, fields))))
                    .as(
                            "seed %d: (%s, %s) and (%s, %s)",
                            seed, IN_ORDER.get(a), IN_ORDER.get(b), IN_ORDER.get(c), IN_ORDER.get(d))
                    .isEqualTo(expected);
        }
    }

    private static byte[] key(int a, int b, List<IndexKey> fields) {
        return KeyEncoding.concat(
                KeyEncoding.encode(IN_ORDER.get(a), fields.getFirst().isAscending()),
                KeyEncoding.encode(IN_ORDER.get(b), fields.getLast().isAscending()));
    }

    @Test
    void arrays_have_a_key_for_each_element_and_empty_ones_sort_before_null() {
        var byTag = List.of(new IndexKey("tags", true));
        assertThat(IndexKeys.of(new Document("tags", List.of(2, 1, 2)), byTag, false)
                        .encoded())
                .containsExactly(KeyEncoding.encode(1), KeyEncoding.encode(2));
        var empty = IndexKeys.of(new Document("tags", List.of()), byTag, false)
                .encoded()
                .getFirst();
        assertThat(Arrays.compareUnsigned(empty, KeyEncoding.encode(null))).isNegative();
        assertThat(IndexKeys.of(new Document(), byTag, true).encoded()).isEmpty();
        assertThat(IndexKeys.of(new Document("tags", null), byTag, true).encoded())
                .hasSize(1);
    }
}
