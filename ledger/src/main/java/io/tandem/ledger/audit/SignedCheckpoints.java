package io.tandem.ledger.audit;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.Store;
import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.SignedNote;
import java.util.Optional;
import org.bson.Document;

/**
 * The last signed checkpoint with its witnesses' cosignatures, for every instance to hand out: collection {@code
 * audit-checkpoints}. Nothing is believed because it stands here. Blocks.
 */
public final class SignedCheckpoints {

    private static final String LAST = "last";

    private final MongoCollection<Document> checkpoints;

    public SignedCheckpoints(MongoDatabase database) {
        checkpoints = Store.collection(database, "audit-checkpoints");
    }

    public Optional<SignedNote> last() {
        return Store.await(checkpoints.find(eq("_id", LAST)).first())
                .map(document -> SignedNote.parse(document.getString("note")));
    }

    void put(SignedNote note) {
        var document = new Document("_id", LAST)
                .append("size", Checkpoint.parse(note.text()).size())
                .append("note", note.toString());
        Store.await(checkpoints.replaceOne(eq("_id", LAST), document, new ReplaceOptions().upsert(true)));
    }
}
