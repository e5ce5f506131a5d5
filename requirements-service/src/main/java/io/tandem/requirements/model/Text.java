package io.tandem.requirements.model;

import java.util.regex.Pattern;

/** What a text that is kept for ever looks like. */
public final class Text {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");

    private Text() {}

    /** Whether a text says something, in at most so many UTF-16 code units, and can be stored. */
    public static boolean says(String text, int most) {
        return !text.isBlank() && fits(text, most);
    }

    /** The same, where saying nothing is allowed. */
    public static boolean fits(String text, int most) {
        return text.length() <= most && text.codePoints().noneMatch(Text::isLoneSurrogate);
    }

    public static boolean isWebAddress(String text) {
        return ADDRESS.matcher(text).matches() && fits(text, Integer.MAX_VALUE);
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
