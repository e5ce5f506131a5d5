package io.tandem.ledger;

import com.mongodb.reactivestreams.client.MongoClients;
import io.tandem.embeddedmongo.EmbeddedMongo;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletionException;

/** A process that appends until it is killed, and says which commits it had acknowledged. */
final class KilledWriter {

    private KilledWriter() {}

    /** @param args the store's file; number of writers */
    public static void main(String[] args) {
        var server = EmbeddedMongo.open(Path.of(args[0]), 0);
        var log = new CommitLog(MongoClients.create(server.uri()).getDatabase("toys"), Clock.systemUTC());
        for (int writer = 0; writer < Integer.parseInt(args[1]); writer++) {
            var stream = Toys.stream(writer % 5);
            Thread.ofPlatform().start(() -> write(log, stream));
        }
    }

    private static void write(CommitLog log, String stream) {
        while (true) {
            var commit = Toys.commit(stream, log.lastSequence(stream).block() + 1, 2);
            try {
                var stored = log.append(commit).join();
                say(commit.metadata().commitId() + " " + stored.position() + " acknowledged");
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof StreamMovedException)) {
                    throw e;
                }
            }
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
