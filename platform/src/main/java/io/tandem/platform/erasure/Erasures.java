package io.tandem.platform.erasure;

import io.tandem.ledger.PersonalKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Persons whose data are erased: their keys are destroyed here, and what was decided with them is forgotten. The list is
 * kept beside the store ({@code erasures}, one id a line) and gone through at each start, since a backup that was put
 * back may be older and have the keys again.
 */
public final class Erasures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final PersonalKeys keys;
    private final Cache aggregates;
    private final @Nullable Path list;
    private volatile boolean running;

    /** @param list null where this instance keeps nothing beside the store: nothing is gone through at its start */
    Erasures(PersonalKeys keys, Cache aggregates, @Nullable Path list) {
        this.keys = keys;
        this.aggregates = aggregates;
        this.list = list;
    }

    /** Again changes nothing. Blocks. */
    public synchronized void erase(UUID person) {
        if (list != null && !listed().contains(person)) {
            append(list, person);
        }
        var destroyed = keys.destroy(person).blockOptional().orElse(false);
        aggregates.removeAll();
        if (destroyed) {
            LOG.info("the key to the personal data of {} is destroyed", person);
        }
    }

    /** Everybody who was erased here, in that order; nobody where this instance keeps no list. */
    public List<UUID> listed() {
        try {
            return list == null || Files.notExists(list)
                    ? List.of()
                    : Files.readAllLines(list).stream().map(UUID::fromString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path list, UUID person) {
        try {
            Files.createDirectories(Objects.requireNonNull(list.toAbsolutePath().getParent()));
            Files.writeString(
                    list, person + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before anybody is answered. */
    @Override
    public void start() {
        listed().forEach(this::erase);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
