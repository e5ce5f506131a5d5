package io.tandem.ledger;

import io.tandem.ledger.ToyEvent.ToyGiven;
import io.tandem.ledger.ToyEvent.ToyMade;
import io.tandem.ledger.ToyEvent.ToyPainted;
import java.util.List;
import java.util.stream.Stream;

/** A toy's state, by folding. */
record Toy(String name, List<String> colours, String owner) {

    static final Toy NONE = new Toy("", List.of(), "");

    Toy evolve(ToyEvent event) {
        return switch (event) {
            case ToyMade e -> new Toy(e.name(), colours, owner);
            case ToyPainted e ->
                new Toy(
                        name,
                        Stream.concat(colours.stream(), Stream.of(e.colour())).toList(),
                        owner);
            case ToyGiven e -> new Toy(name, colours, String.valueOf(e.childName()));
        };
    }

    static Toy evolve(Toy toy, Object event) {
        return toy.evolve((ToyEvent) event);
    }
}
