package io.tandem.ledger.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param kind a person, a service (policies, deadlines) or an agent (a program acting for a person)
 * @param id the person's or agent's account id; a service's fixed id (see {@link #service})
 * @param onBehalfOf the person somebody else acts for, or null where nobody is represented
 */
public record Actor(Kind kind, UUID id, @Nullable UUID onBehalfOf) {

    public enum Kind {
        PERSON,
        SERVICE,
        AGENT
    }

    public static Actor person(UUID id) {
        return new Actor(Kind.PERSON, id, null);
    }

    /** A service's actor: its id is the name-based (version 3) UUID of its name, the same in every installation. */
    public static Actor service(String name) {
        return new Actor(
                Kind.SERVICE,
                UUID.nameUUIDFromBytes(("tandem:" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                null);
    }

    /** The person who answers for the act: the represented one where there is one. */
    public UUID accountable() {
        return onBehalfOf == null ? id : onBehalfOf;
    }
}
