package io.tandem.gateway.lifecycle;

import io.tandem.gateway.edge.Services;
import java.net.URI;

/** What one service is asked for so that a whole can be composed. */
public interface Piece {

    String service();

    /** As it is called in the answer. */
    String id();

    /** Its address, with {@code {key}} for what the whole is asked of. */
    String path();

    boolean paged();

    default URI base(Services services) {
        return switch (service()) {
            case "planning" -> services.planning();
            case "feedback" -> services.feedback();
            default -> services.requirements();
        };
    }
}
