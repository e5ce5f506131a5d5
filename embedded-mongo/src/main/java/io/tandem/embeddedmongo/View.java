package io.tandem.embeddedmongo;

import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** One state of all tables: as they are now (for the one command that writes) or as they were at the last sync (for everybody who reads). */
interface View {

    /** Now, with what the running write command has done; only under the write lock. */
    View LIVE = new View() {
        @Override
        public <K, V> RootReference<K, V> rootOf(Table<K, V> table) {
            return table.liveRoot();
        }
    };

    /** The state of a command that reads; where none is bound, the caller writes. */
    ScopedValue<View> BOUND = ScopedValue.newInstance();

    static View current() {
        return BOUND.orElse(LIVE);
    }

    /** @return null where the table did not exist in this state */
    <K, V> @Nullable RootReference<K, V> rootOf(Table<K, V> table);
}
