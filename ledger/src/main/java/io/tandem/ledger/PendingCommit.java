package io.tandem.ledger;

import java.util.concurrent.CompletableFuture;
import org.bson.Document;

/**
 * A commit on its way into the store.
 *
 * @param document without position and committedAt
 * @param deadline by {@code System.nanoTime}; then its answer is that the store is not available
 */
record PendingCommit(NewCommit commit, Document document, long deadline, CompletableFuture<StoredCommit> answer) {

    boolean isStoredAs(StoredCommit stored) {
        return stored.metadata().canonical().equals(document.getString("metadata"));
    }

    boolean isLate() {
        return System.nanoTime() - deadline > 0;
    }
}
