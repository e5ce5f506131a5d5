package io.tandem.ledger;

import static io.tandem.ledger.Toys.commit;
import static io.tandem.ledger.Toys.keyed;
import static io.tandem.ledger.Toys.stream;

import io.tandem.ledger.audit.AuditLog;
import io.tandem.ledger.audit.Export;
import io.tandem.ledger.audit.LogFolder;
import io.tandem.ledger.audit.Notary;
import io.tandem.ledger.audit.Outside;
import io.tandem.ledger.audit.SignedCheckpoints;
import io.tandem.ledger.audit.Witness;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.proof.SignedNote;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** A store of toys with its audit log: what is in the store, in the folder beside it, and told to the outside. */
final class Logged implements AutoCloseable {

    final TestStore store = TestStore.open();
    final CommitLog commits = new CommitLog(store.database(), Clock.systemUTC());
    final AuditLog log = new AuditLog(store.database(), "toys");
    final List<SignedNote> told = new ArrayList<>();
    final Path folder;
    private final Map<Integer, Long> sequences = new HashMap<>();

    private final Outside outside = new Outside() {
        @Override
        public List<SignedNote> told() {
            return told;
        }

        @Override
        public void tell(SignedNote checkpoint) {
            told.add(checkpoint);
        }
    };

    Logged(Path folder) {
        this.folder = folder;
    }

    /** As after a start: what it remembers is in the folder and outside. */
    Notary notary(Witness... witnesses) {
        return notary(outside, witnesses);
    }

    Notary notary(Outside beyond, Witness... witnesses) {
        return new Notary(log, folder(), new SignedCheckpoints(store.database()), beyond, List.of(witnesses));
    }

    LogFolder folder() {
        return LogFolder.open(folder, "toys.example", "toys");
    }

    String policy() {
        return Policy.of(folder().keys());
    }

    /** Commits of one to four events on a few streams, some with an idempotency key. */
    void write(Random random, int count) {
        var answers = new ArrayList<CompletableFuture<StoredCommit>>();
        for (int i = 0; i < count; i++) {
            int toy = random.nextInt(7);
            int events = 1 + random.nextInt(4);
            long first = sequences.getOrDefault(toy, 0L);
            var answer = random.nextInt(4) == 0 ? keyed("mei:" + random.nextLong()) : null;
            answers.add(commits.append(commit(stream(toy), first, events, null, answer)));
            sequences.put(toy, first + events);
        }
        answers.forEach(CompletableFuture::join);
    }

    List<String> export() {
        var lines = new ArrayList<String>();
        Export.whole(log, new SignedCheckpoints(store.database()).last().orElseThrow())
                .forEachRemaining(lines::add);
        return lines;
    }

    @Override
    public void close() {
        commits.close();
        store.close();
    }
}
