package io.tandem.gateway.stream;

import io.tandem.gateway.audience.Team;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whose stream it is, and so what goes down it: judged for each change by the team of this moment. */
record Listener(UUID person, boolean administrator, Function<UUID, Team> teams) {

    boolean sees(Change change) {
        var audience = change.audience();
        return administrator
                ? !hidden(change)
                : audience.everybody()
                        || (audience.product() != null
                                && teams.apply(audience.product()).has(person));
    }

    /** Why a notice of this change is the listener's, or null where it is not. */
    @Nullable
    String noticed(Change change) {
        var why = change.audience().noticed().get(person);
        return why == null ? null : why.id();
    }

    /** Not even administrators learn who signs in when. */
    private static boolean hidden(Change change) {
        return change.source() == Source.PEOPLE && !change.audience().everybody();
    }
}
