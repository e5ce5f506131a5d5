package io.tandem.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the command line can do. */
final class Verbs {

    static final List<Verb> ALL = Stream.of(
                    SignInVerbs.all(), RequirementVerbs.all(), WorkVerbs.all(), ReadingVerbs.all())
            .flatMap(List::stream)
            .toList();

    private Verbs() {}

    /** The verb these words begin with, two words before one. */
    static @Nullable Verb named(List<String> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            var name = String.join(" ", words.subList(0, length));
            for (var verb : ALL) {
                if (verb.name().equals(name)) {
                    return verb;
                }
            }
        }
        return null;
    }
}
