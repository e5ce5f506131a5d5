package io.tandem.embeddedmongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static io.tandem.embeddedmongo.Driver.all;
import static io.tandem.embeddedmongo.Driver.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the product does with MongoDB, by the real driver. */
class DriverContractTest {

    private static EmbeddedMongo mongo;
    private static Driver driver;
    private MongoCollection<Document> things;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
        driver = new Driver(mongo.uri());
    }

    @AfterAll
    static void stop() {
        driver.close();
        mongo.close();
    }

    @BeforeEach
    void fresh() {
        things = driver.collection("things")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        one(things.drop());
    }

    private void insertNumbers(long last) {
        one(things.insertMany(LongStream.rangeClosed(1, last)
                .mapToObj(n -> new Document("_id", n).append("n", n % 10).append("s", "s" + n))
                .toList()));
    }

    private List<Long> ids(Bson filter) {
        return all(things.find(filter).sort(Sorts.ascending("_id"))).stream()
                .map(document -> document.getLong("_id"))
                .toList();
    }

    @Test
    void greets_as_a_standalone() {
        var hello = one(driver.database("admin").runCommand(new Document("hello", 1)));
        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello).doesNotContainKeys("setName", "logicalSessionTimeoutMinutes");
        assertThat(one(driver.database("admin").runCommand(new Document("ping", 1)))
                        .getDouble("ok"))
                .isEqualTo(1.0);
        assertThat(one(driver.database("admin").runCommand(new Document("buildInfo", 1))))
                .containsKey("version");
    }

    @Test
    void stores_every_kind_of_value_and_gives_it_back() {
        var document = new Document("_id", UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"))
                .append("int", 1)
                .append("long", 1L << 60)
                .append("double", 1.5)
                .append("text", "电商 😀")
                .append("date", Date.from(Instant.parse("2026-11-22T10:00:00.123Z")))
                .append("flag", true)
                .append("none", null)
                .append("list", List.of(1, "two", new Document("three", 3)))
                .append("inner", new Document("a", new Document("b", "c")));
        one(things.insertOne(document));
        assertThat(one(things.find(eq("_id", document.get("_id"))))).isEqualTo(document);
    }

    @Test
    void reads_what_was_just_acknowledged() {
        for (var n = 0L; n < 50; n++) {
            one(things.insertOne(new Document("_id", n)));
            assertThat(ids(eq("_id", n))).containsExactly(n);
        }
    }

    @Test
    void an_ordered_insert_stops_at_the_first_error_and_keeps_what_came_before() {
        one(things.insertOne(new Document("_id", 3L)));
        var documents = LongStream.rangeClosed(1, 5)
                .mapToObj(n -> new Document("_id", n))
                .toList();
        assertThatThrownBy(() -> one(things.insertMany(documents)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                        assertThat(error.getIndex()).isEqualTo(2);
                        assertThat(error.getCode()).isEqualTo(11000);
                    });
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                });
        assertThat(ids(new Document())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_unordered_insert_goes_on_after_an_error() {
        one(things.insertOne(new Document("_id", 3L)));
        var documents = LongStream.rangeClosed(1, 5)
                .mapToObj(n -> new Document("_id", n))
                .toList();
        assertThatThrownBy(() -> one(things.insertMany(documents, new InsertManyOptions().ordered(false))))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids(new Document())).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void finds_sorted_skipped_limited_and_projected() {
        insertNumbers(100);
        one(things.createIndex(Sorts.orderBy(Sorts.ascending("n"), Sorts.descending("_id"))));
        var found = all(things.find(in("n", 3, 4))
                .sort(Sorts.orderBy(Sorts.ascending("n"), Sorts.descending("_id")))
                .skip(8)
                .limit(4)
                .projection(Projections.include("n")));
        assertThat(found)
                .containsExactly(
                        new Document("_id", 13L).append("n", 3L),
                        new Document("_id", 3L).append("n", 3L),
                        new Document("_id", 94L).append("n", 4L),
                        new Document("_id", 84L).append("n", 4L));
    }

    @Test
    void long_answers_come_in_batches() {
        insertNumbers(2500);
        assertThat(all(things.find())).hasSize(2500);
        assertThat(all(things.find().batchSize(7).limit(500))).hasSize(500);
        assertThat(all(things.find(gt("_id", 2400)).batchSize(30))).hasSize(100);
        assertThat(one(things.find().sort(Sorts.descending("_id")).first())).containsEntry("_id", 2500L);
    }

    @Test
    void updates_with_every_operator_the_product_uses() {
        one(things.insertOne(new Document("_id", 1L)
                .append("n", 1)
                .append("tags", List.of("a", "b"))
                .append("gone", 1)));
        var result = one(things.updateOne(
                eq("_id", 1L), combine(set("inner.x", "y"), inc("n", 2), push("tags", "c"), unset("gone"))));
        assertThat(result.getModifiedCount()).isEqualTo(1);
        one(things.updateOne(eq("_id", 1L), pull("tags", "a")));
        assertThat(one(things.find()))
                .isEqualTo(new Document("_id", 1L)
                        .append("n", 3)
                        .append("tags", List.of("b", "c"))
                        .append("inner", new Document("x", "y")));
    }

    @Test
    void updates_one_of_many_and_many() {
        insertNumbers(20);
        assertThat(one(things.updateOne(eq("n", 5L), set("x", 1))).getModifiedCount())
                .isEqualTo(1);
        assertThat(one(things.updateMany(eq("n", 5L), set("x", 2))).getMatchedCount())
                .isEqualTo(2);
        assertThat(ids(eq("x", 2))).containsExactly(5L, 15L);
        assertThat(one(things.replaceOne(eq("_id", 5L), new Document("y", 1))).getModifiedCount())
                .isEqualTo(1);
        assertThat(one(things.find(eq("_id", 5L)))).isEqualTo(new Document("_id", 5L).append("y", 1));
    }

    @Test
    void upserts_once() {
        var upsert = new UpdateOptions().upsert(true);
        var first = one(things.updateOne(eq("_id", "k"), combine(inc("n", 1), setOnInsert("born", 1)), upsert));
        assertThat(first.getUpsertedId().asString().getValue()).isEqualTo("k");
        var second = one(things.updateOne(eq("_id", "k"), combine(inc("n", 1), setOnInsert("born", 2)), upsert));
        assertThat(second.getUpsertedId()).isNull();
        assertThat(one(things.find()))
                .isEqualTo(new Document("_id", "k").append("n", 2).append("born", 1));
    }

    @Test
    void counts_up_with_find_and_modify() {
        var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var numbers = IntStream.rangeClosed(1, 5)
                .map(n -> one(things.findOneAndUpdate(eq("_id", "counter"), inc("n", 1), after))
                        .getInteger("n"))
                .toArray();
        assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
        assertThat(one(things.findOneAndDelete(eq("_id", "counter")))).containsEntry("n", 5);
        assertThat(one(things.findOneAndUpdate(eq("_id", "counter"), inc("n", 1))))
                .isNull();
    }

    @Test
    void deletes_one_and_many() {
        insertNumbers(20);
        assertThat(one(things.deleteOne(eq("n", 5L))).getDeletedCount()).isEqualTo(1);
        assertThat(one(things.deleteMany(gte("_id", 11))).getDeletedCount()).isEqualTo(10);
        assertThat(ids(new Document())).doesNotContain(5L).hasSize(9);
    }

    @Test
    void deletes_by_a_field_called_query() {
        one(things.insertOne(new Document("_id", 1L).append("query", "x")));
        assertThat(one(things.deleteMany(eq("query", "x"))).getDeletedCount()).isEqualTo(1);
    }

    @Test
    void writes_in_bulk() {
        var result = one(things.bulkWrite(
                List.of(
                        new InsertOneModel<>(new Document("_id", 1L)),
                        new InsertOneModel<>(new Document("_id", 2L)),
                        new UpdateOneModel<>(eq("_id", 1L), set("x", 1)),
                        new UpdateOneModel<>(eq("_id", 9L), set("x", 1), new UpdateOptions().upsert(true)),
                        new DeleteOneModel<>(eq("_id", 2L))),
                new BulkWriteOptions().ordered(true)));
        assertThat(result.getInsertedCount()).isEqualTo(2);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(ids(new Document())).containsExactly(1L, 9L);
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_the_first_error() {
        one(things.createIndex(ascending("u"), new IndexOptions().unique(true)));
        one(things.insertMany(List.of(
                new Document("_id", 1L).append("u", 1),
                new Document("_id", 2L).append("u", 2),
                new Document("_id", 3L).append("u", 3))));
        assertThatThrownBy(() -> one(things.bulkWrite(List.of(
                        new UpdateOneModel<>(eq("_id", 1L), set("u", 2)),
                        new UpdateOneModel<>(eq("_id", 3L), set("u", 4))))))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids(eq("u", 3))).containsExactly(3L);
    }

    @Test
    void aggregates() {
        insertNumbers(100);
        var grouped = all(things.aggregate(
                List.of(match(gt("_id", 50)), group("$n", sum("total", 1)), sort(Sorts.ascending("_id")), limit(2))));
        assertThat(grouped)
                .containsExactly(
                        new Document("_id", 0L).append("total", 5), new Document("_id", 1L).append("total", 5));
        assertThat(one(things.aggregate(List.of(match(gt("_id", 50)), count("n")))))
                .isEqualTo(new Document("n", 50));
        assertThat(all(things.aggregate(List.of(
                        sort(Sorts.descending("_id")), skip(1), limit(2), project(Projections.include("_id"))))))
                .containsExactly(new Document("_id", 99L), new Document("_id", 98L));
        assertThat(all(things.aggregate(List.of(match(gt("_id", 0)))).batchSize(9)))
                .hasSize(100);
    }

    @Test
    void counts() {
        assertThat(one(things.countDocuments())).isZero();
        insertNumbers(100);
        assertThat(one(things.countDocuments())).isEqualTo(100);
        assertThat(one(things.countDocuments(eq("n", 3L)))).isEqualTo(10);
        assertThat(one(things.estimatedDocumentCount())).isEqualTo(100);
        assertThat(all(things.distinct("n", Long.class))).hasSize(10);
    }

    @Test
    void unique_and_sparse_indexes_are_kept() {
        one(things.createIndex(ascending("a", "b"), new IndexOptions().unique(true)));
        one(things.createIndex(ascending("key"), new IndexOptions().unique(true).sparse(true)));
        one(things.insertOne(new Document("_id", 1L).append("a", 1).append("b", 1)));
        one(things.insertOne(
                new Document("_id", 2L).append("a", 1).append("b", 2).append("key", "k")));
        assertThatThrownBy(() -> one(things.insertOne(new Document("a", 1L).append("b", 2.0))))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThatThrownBy(() -> one(things.insertOne(new Document("a", 9).append("key", "k"))))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThatThrownBy(() -> one(things.updateOne(eq("_id", 1L), set("key", "k"))))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(ids(eq("key", null))).containsExactly(1L);
        one(things.updateOne(eq("_id", 2L), unset("key")));
        one(things.updateOne(eq("_id", 1L), set("key", "k")));
        assertThat(ids(eq("key", "k"))).containsExactly(1L);
    }

    @Test
    void indexes_are_listed_and_dropped() {
        insertNumbers(10);
        one(things.createIndex(descending("n")));
        one(things.createIndex(descending("n")));
        assertThat(all(things.listIndexes()))
                .extracting(index -> index.getString("name"))
                .containsExactly("_id_", "n_-1");
        one(things.dropIndex("n_-1"));
        assertThat(all(things.listIndexes())).hasSize(1);
        one(things.createIndex(ascending("n")));
        one(things.dropIndex(ascending("n")));
        one(things.createIndex(ascending("n")));
        one(things.dropIndexes());
        assertThat(all(things.listIndexes())).hasSize(1);
        assertThat(ids(eq("n", 3L))).containsExactly(3L);
    }

    @Test
    void an_index_that_cannot_be_unique_is_not_kept() {
        insertNumbers(20);
        assertThatThrownBy(() -> one(things.createIndex(ascending("n"), new IndexOptions().unique(true))))
                .hasMessageContaining("11000");
        assertThat(all(things.listIndexes())).hasSize(1);
        one(things.deleteMany(gt("_id", 10)));
        one(things.createIndex(ascending("n"), new IndexOptions().unique(true)));
        assertThat(ids(eq("n", 3L))).containsExactly(3L);
    }

    @Test
    void lists_and_drops_collections_and_databases() {
        var other = driver.database("other");
        one(other.createCollection("empty"));
        one(other.getCollection("full").insertOne(new Document("a", 1)));
        assertThat(all(other.listCollectionNames())).containsExactlyInAnyOrder("empty", "full");
        assertThat(all(other.listCollections().filter(eq("name", "full")))).hasSize(1);
        one(other.drop());
        assertThat(all(other.listCollectionNames())).isEmpty();
        one(other.getCollection("full").insertOne(new Document("a", 2)));
        assertThat(all(other.getCollection("full").find())).hasSize(1);
        one(other.drop());
    }
}
