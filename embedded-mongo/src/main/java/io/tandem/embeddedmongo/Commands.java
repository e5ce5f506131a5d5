package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import io.netty.channel.Channel;
import java.time.Instant;
import java.util.List;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One command in, one answer out; errors are answers. */
final class Commands implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    /** Of MongoDB 4.2, the oldest the current drivers speak to: they use nothing newer. */
    private static final int WIRE_VERSION = 8;

    private static final List<Integer> VERSION = List.of(4, 2, 0, 0);

    private final Databases databases;
    private final Cursors cursors = new Cursors();
    private final Reads reads;
    private final Writes writes;

    Commands(Store store, Databases databases) {
        this.databases = databases;
        this.reads = new Reads(store, databases, cursors);
        this.writes = new Writes(store, databases);
    }

    Document answer(Channel channel, String database, Document query) {
        var command = query.keySet().iterator().next();
        try {
            return handle(channel, database, command, query);
        } catch (MongoServerError e) {
            LOG.debug("{} refused: {}", command, e.getMessage());
            return error(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        } catch (MongoServerException e) {
            LOG.debug("{} refused: {}", command, e.getMessage());
            return error(8, "UnknownError", e.getMessageWithoutErrorCode());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            LOG.debug("{} is malformed", command, e);
            return error(2, "BadValue", "The command " + command + " is malformed: " + e.getMessage());
        } catch (MVStoreException e) {
            var fault = Faults.of(databases.storeName(), e);
            LOG.error("{} failed: {}", command, fault.getMessage());
            return error(1, "InternalError", fault.en());
        } catch (RuntimeException e) {
            LOG.error("{} failed", command, e);
            return error(1, "InternalError", e.toString());
        }
    }

    private static Document error(int code, String codeName, String message) {
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", codeName);
    }

    private Document handle(Channel channel, String database, String command, Document query) {
        switch (command) {
            case "hello", "isMaster", "ismaster" -> {
                return hello(command);
            }
            default -> Refusals.check(command, query);
        }
        return switch (command) {
            case "ping", "endSessions" -> ok();
            case "buildInfo", "buildinfo" -> buildInfo();
            case "serverStatus" -> serverStatus();
            case "listDatabases" -> listDatabases();
            case "getMore" ->
                cursors.next(Fields.number(query, command), (int) Fields.numberOrZero(query, "batchSize"));
            case "killCursors" -> cursors.kill(Fields.list(query, "cursors"));
            case "find", "aggregate", "count", "distinct", "listIndexes", "listCollections" ->
                reads.handle(channel, database, command, query);
            default -> writes.handle(channel, database, command, query);
        };
    }

    /** Gives up what clients have not read to the end. */
    @Override
    public void close() {
        cursors.killAll();
    }

    private static Document ok() {
        return new Document("ok", 1.0);
    }

    /** A standalone: drivers use neither transactions nor retryable writes with it. */
    private static Document hello(String command) {
        return new Document("helloOk", true)
                .append(command.equals("hello") ? "isWritablePrimary" : "ismaster", true)
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE)
                .append("maxMessageSizeBytes", MongoWireProtocolHandler.MAX_MESSAGE_SIZE_BYTES)
                .append("maxWriteBatchSize", MongoWireProtocolHandler.MAX_WRITE_BATCH_SIZE)
                .append("localTime", Instant.now())
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false)
                .append("ok", 1.0);
    }

    private static Document buildInfo() {
        return ok().append("version", "4.2.0")
                .append("versionArray", VERSION)
                .append("modules", List.of("tandem-embedded"))
                .append("maxBsonObjectSize", BsonConstants.MAX_BSON_OBJECT_SIZE);
    }

    private static Document serverStatus() {
        return ok().append("version", "4.2.0")
                .append("process", "embedded-mongo")
                .append("localTime", Instant.now());
    }

    private Document listDatabases() {
        var listed = databases.names().stream()
                .map(name -> new Document("name", name).append("sizeOnDisk", 0L).append("empty", false))
                .toList();
        return ok().append("databases", listed).append("totalSize", 0L);
    }
}
