package io.tandem.requirements;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Crew;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people of a product, for tests of the aggregates that only ask who somebody is. */
public final class People {

    public static final UUID PRODUCT = id(1);
    public static final UUID FE_OWNER = id(11);
    public static final UUID BE_OWNER = id(12);
    public static final UUID MANAGER = id(13);
    public static final UUID FE_DEV = id(14);
    public static final UUID BE_DEV = id(15);
    public static final UUID REPORTER = id(16);
    public static final UUID STRANGER = id(17);

    public static final Crew CREW = new Crew(
            PRODUCT,
            7,
            Set.of(FE_OWNER, BE_OWNER, MANAGER, FE_DEV, BE_DEV, REPORTER),
            Map.of(
                    FE_OWNER, Set.of(Side.FRONTEND),
                    BE_OWNER, Set.of(Side.BACKEND),
                    MANAGER, Set.of(),
                    FE_DEV, Set.of(Side.FRONTEND),
                    BE_DEV, Set.of(Side.BACKEND)),
            Map.of(Side.FRONTEND, FE_OWNER, Side.BACKEND, BE_OWNER),
            MANAGER);

    private People() {}

    public static UUID id(int n) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }

    public static Envelope by(UUID person) {
        return new Envelope(Instant.parse("2026-11-23T02:00:00Z"), Actor.person(person), null);
    }
}
