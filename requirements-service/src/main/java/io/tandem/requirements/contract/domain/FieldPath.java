package io.tandem.requirements.contract.domain;

import java.util.regex.Pattern;

/** How fields are named: {@code payAmount}, {@code address.city}, {@code items[].price}; the empty path is the whole body. */
public final class FieldPath {

    private static final Pattern SHAPE = Pattern.compile("(\\[\\]|[^.\\[\\]\\s]+)(\\.[^.\\[\\]\\s]+|\\[\\])*");

    private FieldPath() {}

    public static boolean isPath(String text) {
        return text.length() <= 300 && SHAPE.matcher(text).matches();
    }

    /** Whether {@code path} is {@code outer} or lies inside it. */
    public static boolean within(String outer, String path) {
        return outer.isEmpty() || path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[]");
    }

    /** Whether a change at one of the two is a change to the other. */
    public static boolean touches(String one, String other) {
        return within(one, other) || within(other, one);
    }
}
