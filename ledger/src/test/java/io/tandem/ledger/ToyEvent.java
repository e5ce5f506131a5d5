package io.tandem.ledger;

import io.tandem.ledger.model.Personal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a toy. */
sealed interface ToyEvent {

    UUID toyId();

    record ToyMade(UUID toyId, String name, @Nullable List<String> tags) implements ToyEvent {

        public ToyMade {
            tags = tags == null ? List.of() : List.copyOf(tags); // absent in older events
        }
    }

    record ToyPainted(UUID toyId, String colour) implements ToyEvent {}

    record ToyGiven(
            UUID toyId,
            UUID child,
            @Personal(of = "child") @Nullable String childName,
            @Nullable String wish) implements ToyEvent {}
}
