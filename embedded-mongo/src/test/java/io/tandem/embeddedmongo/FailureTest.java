package io.tandem.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static io.tandem.embeddedmongo.Driver.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import io.tandem.embeddedmongo.EmbeddedMongoException.Reason;
import io.tandem.embeddedmongo.FaultyDisk.Fault;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the disk fails nothing is acknowledged any more, somebody is told, and what was acknowledged is there after a restart. */
class FailureTest {

    @TempDir
    Path folder;

    @Test
    void a_full_disk_refuses_what_it_could_not_keep() throws Exception {
        fails(Fault.FULL, Reason.DISK_FULL, 14031);
    }

    @Test
    void a_sync_that_failed_acknowledges_nothing_ever_after() throws Exception {
        fails(Fault.SYNC_FAILS, Reason.INPUT_OUTPUT, 91);
    }

    private void fails(Fault fault, Reason reason, int code) throws Exception {
        var file = folder.resolve("store.mv");
        var told = new CompletableFuture<EmbeddedMongoException>();
        try (var mongo = new EmbeddedMongo(Store.open(file, FaultyDisk.storeIn(file)), 0);
                var driver = new Driver(mongo.uri())) {
            mongo.onFailure(told::complete);
            var things = driver.collection("things");
            one(things.insertOne(new Document("_id", "kept")));
            FaultyDisk.set(fault);
            for (var id : new String[] {"first", "second"}) {
                assertThatThrownBy(() -> one(things.insertOne(new Document("_id", id))))
                        .isInstanceOfSatisfying(
                                MongoException.class,
                                e -> assertThat(e.getCode()).isEqualTo(code));
            }
            FaultyDisk.set(Fault.NONE);
            assertThatThrownBy(() -> one(things.insertOne(new Document("_id", "third"))))
                    .isInstanceOf(MongoException.class);
            var failure = told.get(10, TimeUnit.SECONDS);
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.en()).contains(file.toString());
        }
        try (var mongo = EmbeddedMongo.open(file, 0);
                var driver = new Driver(mongo.uri())) {
            assertThat(one(driver.collection("things").countDocuments(eq("_id", "kept"))))
                    .isEqualTo(1);
        }
    }
}
