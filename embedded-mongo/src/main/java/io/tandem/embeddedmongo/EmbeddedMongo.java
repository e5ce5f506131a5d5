package io.tandem.embeddedmongo;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A MongoDB server in this process: loopback only, one durable file, every acknowledged write synced, readers see synced writes only. A standalone to drivers;
 * what it cannot honour (transactions, collation, partial, TTL and text indexes …) it refuses with an error.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private final Store store;
    private final Commands commands;
    private final WireServer server;

    EmbeddedMongo(Store store, int port) {
        this.store = store;
        try {
            this.commands = new Commands(store, Databases.open(store));
            this.server = new WireServer(port, commands);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens or creates the file, and beside it {@code <file>.sync} with the last synced version.
     *
     * @param port of 127.0.0.1; 0 takes any that is free
     * @throws EmbeddedMongoException port or file in use, file corrupt, cut, older than what was acknowledged, or of another format
     */
    public static EmbeddedMongo open(Path file, int port) {
        return new EmbeddedMongo(Store.open(file), port);
    }

    /** Without a file, on any free port; for tests. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(Store.inMemory(), 0);
    }

    /** For drivers: {@code mongodb://127.0.0.1:<port>}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port();
    }

    public int port() {
        return server.port();
    }

    /**
     * The disk is full or broken: from now on every write is refused and nothing is acknowledged. The listener is called once, on a thread of its own; a
     * program that stands alone ends with the exception's sentence.
     */
    public void onFailure(Consumer<EmbeddedMongoException> listener) {
        store.onFailure(listener);
    }

    /** Commands under way end first and are on disk. */
    @Override
    public void close() {
        server.stopListening();
        commands.close();
        store.close();
        server.close();
    }
}
