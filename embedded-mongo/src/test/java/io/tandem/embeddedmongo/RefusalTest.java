package io.tandem.embeddedmongo;

import static io.tandem.embeddedmongo.Driver.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be honoured is an error, on an empty collection as well, and changes nothing. */
class RefusalTest {

    record Case(int code, Document command) {

        @Override
        public String toString() {
            return code + " " + Json.toJsonValue(command);
        }
    }

    private static Case refused(int code, Document command) {
        return new Case(code, command);
    }

    private static Document find(Document filter) {
        return new Document("find", "c").append("filter", filter);
    }

    private static Document index(Document key) {
        return new Document("key", key).append("name", "i");
    }

    private static Document createIndex(Document index) {
        return new Document("createIndexes", "c").append("indexes", List.of(index));
    }

    private static Document insert() {
        return new Document("insert", "c").append("documents", List.of(new Document("_id", 1)));
    }

    private static Document update(Document update) {
        return new Document("update", "c").append("updates", List.of(update));
    }

    private static Document aggregate(Document stage) {
        return new Document("aggregate", "c").append("pipeline", List.of(stage)).append("cursor", new Document());
    }

    static Stream<Case> cases() {
        var a = new Document("a", 1);
        var collation = new Document("locale", "zh");
        return Stream.of(
                refused(
                        115,
                        insert().append("startTransaction", true)
                                .append("txnNumber", 1L)
                                .append("autocommit", false)),
                refused(115, insert().append("txnNumber", 1L)),
                refused(59, new Document("commitTransaction", 1)),
                refused(59, new Document("collMod", "c")),
                refused(59, new Document("mapReduce", "c")),
                refused(59, new Document("renameCollection", "test.c")),
                refused(2, insert().append("writeConcern", new Document("w", 0))),
                refused(2, insert().append("writeConcern", new Document("w", 3))),
                refused(2, insert().append("writeConcern", new Document("w", "datacentre"))),
                refused(72, find(a).append("readConcern", new Document("level", "snapshot"))),
                refused(72, find(a).append("readConcern", new Document("afterClusterTime", 1))),
                refused(115, find(a).append("collation", collation)),
                refused(115, find(a).append("tailable", true)),
                refused(115, find(a).append("let", a)),
                refused(115, find(a).append("min", a)),
                refused(2, find(new Document("$text", new Document("$search", "x")))),
                refused(2, find(new Document("$where", "1"))),
                refused(2, find(new Document("a", new Document("$near", List.of(1, 2))))),
                refused(2, find(new Document("$and", List.of(new Document("a", new Document("$bitsAllSet", 1)))))),
                refused(2, find(a).append("sort", new Document("a", new Document("$meta", "textScore")))),
                refused(2, find(a).append("projection", new Document("b", new Document("$add", List.of(1, 2))))),
                refused(2, find(a).append("projection", new Document("b", "$a"))),
                refused(2, find(a).append("projection", new Document("b.$", 1))),
                refused(115, aggregate(new Document("$changeStream", new Document()))),
                refused(115, aggregate(new Document("$setWindowFields", new Document()))),
                refused(115, aggregate(new Document("$unionWith", "d"))),
                refused(115, aggregate(new Document("$set", a))),
                refused(115, aggregate(new Document("$out", "d"))),
                refused(115, aggregate(new Document("$merge", "d"))),
                refused(115, aggregate(new Document("$geoNear", a))),
                refused(115, aggregate(new Document("$match", a)).append("collation", collation)),
                refused(115, update(new Document("q", a).append("u", List.of(new Document("$set", a))))),
                refused(115, update(new Document("q", a).append("u", a).append("collation", collation))),
                refused(115, update(new Document("q", a).append("u", a).append("arrayFilters", List.of(a)))),
                refused(
                        115,
                        new Document("delete", "c")
                                .append(
                                        "deletes",
                                        List.of(new Document("q", a)
                                                .append("limit", 1)
                                                .append("collation", collation)))),
                refused(
                        115,
                        new Document("findAndModify", "c").append("query", a).append("update", List.of(a))),
                refused(
                        115,
                        new Document("findAndModify", "c")
                                .append("query", a)
                                .append("update", a)
                                .append("collation", collation)),
                refused(72, createIndex(index(new Document("a", "text")))),
                refused(72, createIndex(index(new Document("a", "2dsphere")))),
                refused(72, createIndex(index(new Document("a", "hashed")))),
                refused(72, createIndex(index(new Document("$**", 1)))),
                refused(72, createIndex(index(new Document("a.0", 1)))),
                refused(72, createIndex(index(a).append("partialFilterExpression", a))),
                refused(72, createIndex(index(a).append("expireAfterSeconds", 10))),
                refused(72, createIndex(index(a).append("collation", collation))),
                refused(72, createIndex(index(a).append("hidden", true))),
                refused(115, createIndex(index(a)).append("commitQuorum", 1)),
                refused(72, new Document("create", "v").append("viewOn", "c").append("pipeline", List.of())),
                refused(72, new Document("create", "v").append("capped", true).append("size", 1000)),
                refused(72, new Document("create", "v").append("validator", a)),
                refused(72, new Document("create", "v").append("collation", collation)),
                refused(72, new Document("create", "v").append("timeseries", a)),
                refused(73, new Document("insert", "system.indexes").append("documents", List.of(a))),
                refused(9, new Document("insert", "c")),
                refused(14, new Document("find", "c").append("filter", "x")),
                refused(14, new Document("insert", "c").append("documents", List.of("x"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_code(Case refusal) {
        try (var store = Store.inMemory()) {
            var databases = Databases.open(store);
            try (var commands = new Commands(store, databases)) {
                var answer = commands.answer(
                        new EmbeddedChannel(), "test", refusal.command().append("$db", "test"));
                assertThat(answer).containsEntry("ok", 0.0).containsEntry("code", refusal.code());
                assertThat((String) answer.get("errmsg")).isNotBlank();
                var listed = commands.answer(
                        new EmbeddedChannel(), "test", new Document("listCollections", 1).append("$db", "test"));
                assertThat(Answers.firstBatch(listed)).isEmpty();
            }
        }
    }

    @Test
    void the_driver_finds_no_sessions_and_no_unacknowledged_writes() {
        try (var mongo = EmbeddedMongo.inMemory();
                var driver = new Driver(mongo.uri())) {
            var things = driver.collection("things");
            one(things.insertOne(new org.bson.Document("_id", 1)));
            try (var session = one(driver.startSession())) {
                assertThatThrownBy(() -> one(things.insertOne(session, new org.bson.Document("_id", 3))))
                        .isInstanceOf(MongoClientException.class);
            }
            var unacknowledged = one(
                    things.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new org.bson.Document("_id", 2)));
            assertThat(unacknowledged.wasAcknowledged()).isFalse();
            assertThat(one(things.countDocuments(Filters.eq("_id", 2)))).isZero();
        }
    }
}
