package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Small worlds of values, so that queries hit: nulls, absent fields, mixed numbers, arrays, documents, arrays of documents. */
final class RandomDocuments {

    static final List<String> PATHS = List.of("a", "b", "c", "d.x", "d.y", "e.x", "e.y", "f");

    private final Random random;

    RandomDocuments(Random random) {
        this.random = random;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    Object scalar() {
        var n = random.nextInt(6);
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1, 2, 3 -> n;
            case 4 -> (long) n;
            case 5 -> n / 2.0;
            case 6 -> (1L << 60) + n;
            case 7, 8 -> oneOf(List.of("", "a", "ab", "b", "中", "a\0b"));
            case 9 -> chance(50);
            case 10 -> Instant.ofEpochMilli(n * 1000L - 2000);
            case 11 -> new UUID(n % 2 == 0 ? n : -n, n);
            case 12 -> new ObjectId(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, (byte) n});
            default -> -n;
        };
    }

    private List<Object> list(Supplier<Object> element) {
        var list = new ArrayList<Object>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> list.add(element.get()));
        return list;
    }

    private Document inner() {
        var document = new Document();
        if (chance(80)) {
            document.put("x", chance(85) ? scalar() : list(this::scalar));
        }
        if (chance(70)) {
            document.put("y", scalar());
        }
        return document;
    }

    Document document(int id) {
        var document = new Document("_id", id);
        if (chance(85)) {
            document.put("a", scalar());
        }
        if (chance(85)) {
            document.put("b", chance(70) ? scalar() : list(this::scalar));
        }
        if (chance(85)) {
            // the library compares arrays within documents by their smallest element; MongoDB and we do not
            document.put("c", chance(80) ? scalar() : new Document("x", scalar()).append("y", scalar()));
        }
        if (chance(80)) {
            document.put("d", chance(85) ? inner() : scalar());
        }
        if (chance(80)) {
            document.put("e", chance(70) ? list(this::inner) : chance(50) ? inner() : list(this::scalar));
        }
        if (chance(90)) {
            document.put("f", random.nextInt(8));
        }
        return document;
    }

    Document filter() {
        var filter = new Document();
        IntStream.range(0, random.nextInt(4)).forEach(i -> filter.put(oneOf(PATHS), condition()));
        if (chance(15)) {
            filter.put("$or", branches());
        }
        if (chance(10)) {
            filter.put("$and", branches());
        }
        if (chance(5)) {
            filter.put("_id", condition());
        }
        return filter;
    }

    private List<Document> branches() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> new Document(oneOf(PATHS), condition()))
                .toList();
    }

    private Object condition() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> scalar();
            case 4 -> new Document("$eq", scalar());
            case 5 -> new Document("$in", Arrays.asList(scalar(), scalar(), scalar()));
            case 6 -> new Document("$gt", scalar());
            case 7 -> new Document("$lte", scalar());
            case 8 -> new Document("$gte", scalar()).append("$lt", scalar());
            case 9 -> new Document("$gt", random.nextInt(3)).append("$lt", 3 + random.nextInt(3));
            case 10 -> new Document("$exists", chance(50));
            case 11 -> new Document("$ne", scalar());
            case 12 -> new Document("$nin", Arrays.asList(scalar(), scalar()));
            case 13 -> new Document("$size", random.nextInt(3));
            case 14 -> new Document("$gte", random.nextInt(5));
            default -> new Document("$elemMatch", new Document("x", scalar()).append("y", scalar()));
        };
    }

    /** Some fields only, or all but some, or all. */
    Document projection() {
        var projection = new Document();
        var only = random.nextBoolean();
        for (var field : List.of("a", "b", "c", "d", "f")) {
            if (random.nextInt(3) == 0) {
                projection.append(field, only ? 1 : 0);
            }
        }
        return random.nextInt(3) == 0 ? projection.append("_id", 0) : projection;
    }

    Document sort() {
        var sort = new Document();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> sort.put(oneOf(PATHS), chance(50) ? 1 : -1));
        return sort;
    }

    /** Paths of one index; more than one field beneath the same array would be parallel. */
    Document indexKey() {
        var key = new Document();
        var choices = new ArrayList<>(oneOf(List.of(
                List.of("a", "c", "d.x", "d.y", "f"),
                List.of("a", "b", "f"),
                List.of("e.x", "e.y", "a", "f"),
                List.of("b", "a"))));
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> {
            if (!choices.isEmpty()) {
                key.put(choices.remove(random.nextInt(choices.size())), chance(50) ? 1 : -1);
            }
        });
        return key;
    }

    Document update() {
        return switch (random.nextInt(5)) {
            case 0 -> new Document("$set", new Document(oneOf(List.of("a", "b", "c", "f")), scalar()));
            case 1 -> new Document("$unset", new Document(oneOf(List.of("a", "b", "d", "e")), ""));
            case 2 -> new Document("$set", new Document("b", list(this::scalar)));
            case 3 -> new Document("$set", new Document("e", list(this::inner)));
            default -> new Document("$set", new Document("d", inner()).append("f", random.nextInt(8)));
        };
    }
}
