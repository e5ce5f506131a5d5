package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Answers that do not fit one batch: read on from the snapshot they began with, forgotten after ten idle minutes. */
final class Cursors {

    private static final int FIRST_BATCH = 101;
    private static final int MOST_BYTES = 16 << 20;
    private static final long IDLE_NANOS = Duration.ofMinutes(10).toNanos();

    private static final class Open {
        private final String namespace;
        private final Iterator<byte[]> rest;
        private final AutoCloseable source;
        private long usedAt = System.nanoTime();

        Open(String namespace, Iterator<byte[]> rest, AutoCloseable source) {
            this.namespace = namespace;
            this.rest = rest;
            this.source = source;
        }
    }

    private final Map<Long, Open> open = new ConcurrentHashMap<>();

    /**
     * @param source closed with the cursor
     * @param batchSize of the first batch; null is 101, 0 an empty batch
     * @param single no more than one batch is wanted
     */
    Document first(
            String namespace,
            Iterator<byte[]> documents,
            AutoCloseable source,
            @Nullable Integer batchSize,
            boolean single) {
        forgetIdle();
        var cursor = new Open(namespace, documents, source);
        try {
            var batch = take(documents, batchSize == null ? FIRST_BATCH : batchSize);
            if (single || !documents.hasNext()) {
                close(cursor);
                return answer(namespace, "firstBatch", batch, 0);
            }
            var id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
            open.put(id, cursor);
            return answer(namespace, "firstBatch", batch, id);
        } catch (RuntimeException e) {
            close(cursor);
            throw e;
        }
    }

    /** @param batchSize null or 0: as many as fit */
    Document next(long id, @Nullable Integer batchSize) {
        var cursor = open.remove(id);
        if (cursor == null) {
            throw new CursorNotFoundException(id);
        }
        try {
            var batch = take(cursor.rest, batchSize == null || batchSize == 0 ? Integer.MAX_VALUE : batchSize);
            if (cursor.rest.hasNext()) {
                cursor.usedAt = System.nanoTime();
                open.put(id, cursor);
                return answer(cursor.namespace, "nextBatch", batch, id);
            }
            close(cursor);
            return answer(cursor.namespace, "nextBatch", batch, 0);
        } catch (RuntimeException e) {
            close(cursor);
            throw e;
        }
    }

    Document kill(Collection<?> ids) {
        var killed = new ArrayList<Object>();
        var unknown = new ArrayList<Object>();
        for (var id : ids) {
            var cursor = open.remove(((Number) id).longValue());
            if (cursor == null) {
                unknown.add(id);
            } else {
                close(cursor);
                killed.add(id);
            }
        }
        return new Document("cursorsKilled", killed)
                .append("cursorsNotFound", unknown)
                .append("cursorsAlive", List.of())
                .append("cursorsUnknown", List.of())
                .append("ok", 1.0);
    }

    void killAll() {
        kill(List.copyOf(open.keySet()));
    }

    private static AnswerEncoder.Batch take(Iterator<byte[]> documents, int most) {
        var batch = new ArrayList<byte[]>();
        var bytes = 0L;
        while (batch.size() < most && bytes < MOST_BYTES && documents.hasNext()) {
            var document = documents.next();
            batch.add(document);
            bytes += document.length;
        }
        return new AnswerEncoder.Batch(batch);
    }

    /** @param batch a list of documents, or an {@link AnswerEncoder.Batch} */
    static Document answer(String namespace, String kind, Object batch, long id) {
        return new Document(
                        "cursor", new Document("id", id).append("ns", namespace).append(kind, batch))
                .append("ok", 1.0);
    }

    private void forgetIdle() {
        var now = System.nanoTime();
        open.forEach((id, cursor) -> {
            if (now - cursor.usedAt > IDLE_NANOS && open.remove(id, cursor)) {
                close(cursor);
            }
        });
    }

    private static void close(Open cursor) {
        try {
            cursor.source.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
