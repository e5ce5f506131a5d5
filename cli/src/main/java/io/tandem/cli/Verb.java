package io.tandem.cli;

import java.util.Set;

/**
 * Something the command line can do.
 *
 * @param name noun and verb, {@code req ls}
 * @param takes what follows, as usage shows it
 * @param flags without a value, beside those every verb takes
 * @param options with a value, beside those every verb takes
 */
record Verb(String name, String takes, String zh, String en, Set<String> flags, Set<String> options, Action action) {

    interface Action {
        Exit run(Call call);
    }

    Verb(String name, String takes, String zh, String en, Action action) {
        this(name, takes, zh, en, Set.of(), Set.of(), action);
    }

    Verb taking(String... more) {
        return new Verb(name, takes, zh, en, flags, Set.of(more), action);
    }

    Verb flagged(String... more) {
        return new Verb(name, takes, zh, en, Set.of(more), options, action);
    }
}
