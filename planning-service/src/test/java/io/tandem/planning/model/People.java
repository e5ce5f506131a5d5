package io.tandem.planning.model;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people of the tests' product: both sides' owners, a developer each, the manager, a reporter, a stranger. */
public final class People {

    public static final UUID PRODUCT = id(1);
    public static final UUID FE_OWNER = id(10);
    public static final UUID BE_OWNER = id(11);
    public static final UUID FE_DEV = id(12);
    public static final UUID BE_DEV = id(13);
    public static final UUID MANAGER = id(14);
    public static final UUID REPORTER = id(15);
    public static final UUID STRANGER = id(16);

    public static final Team TEAM = new Team(
            PRODUCT,
            Map.of(Side.FRONTEND, FE_OWNER, Side.BACKEND, BE_OWNER),
            MANAGER,
            Map.of(
                    FE_OWNER, Set.of(Side.FRONTEND),
                    BE_OWNER, Set.of(Side.BACKEND),
                    FE_DEV, Set.of(Side.FRONTEND),
                    BE_DEV, Set.of(Side.BACKEND),
                    MANAGER, Set.of(),
                    REPORTER, Set.of()),
            7);

    private People() {}

    public static UUID id(long number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }
}
