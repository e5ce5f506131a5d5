package io.tandem.requirements.search;

import java.util.Locale;

/** The part of a text that shows why it was found. */
final class Snippet {

    private static final int BEFORE = 20;
    private static final int LENGTH = 100;

    private Snippet() {}

    static String of(String text, String words) {
        var line = text.replaceAll("\\s+", " ").strip();
        var start = Math.max(0, first(line.toLowerCase(Locale.ROOT), words) - BEFORE);
        var end = Math.min(line.length(), start + LENGTH);
        return (start > 0 ? "…" : "")
                + line.substring(whole(line, start), whole(line, end))
                + (end < line.length() ? "…" : "");
    }

    /** Where the first of the words stands, or its first two characters, or the beginning. */
    private static int first(String line, String words) {
        for (var word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            var at = line.indexOf(word);
            if (at < 0 && word.length() > 2) {
                at = line.indexOf(word.substring(0, 2));
            }
            if (at >= 0) {
                return at;
            }
        }
        return 0;
    }

    /** Never through the middle of a character. */
    private static int whole(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
