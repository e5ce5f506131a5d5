package io.tandem.requirements.list;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Pairs of neighbouring characters: what an index of words is in Chinese, and will do for English. */
final class Grams {

    private Grams() {}

    /** Lower case, white space to single blanks. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    static Set<String> of(String text) {
        var grams = new LinkedHashSet<String>();
        for (var word : plain(text).split(" ", -1)) {
            for (int at = 0; at < word.length(); ) {
                var next = word.offsetByCodePoints(at, 1);
                if (next < word.length()) {
                    grams.add(word.substring(at, word.offsetByCodePoints(next, 1)));
                }
                at = next;
            }
        }
        return grams;
    }
}
