package io.tandem.ledger.proof;

import java.util.regex.Pattern;

/**
 * Where a tile lies below a log's address (C2SP tlog-tiles): {@code 0/x001/234} or, of 17 hashes, {@code 0/x001/234.p/17}.
 *
 * @param level 0 for leaves' hashes; {@link #ENTRIES} for the entries themselves
 * @param width of how many hashes or entries; 256 is a full tile
 */
public record TilePath(int level, long number, int width) {

    public static final int ENTRIES = -1;
    public static final int FULL = 256;

    private static final Pattern PATH =
            Pattern.compile("(entries|0|[1-5]?[0-9]|6[0-3])/((?:x[0-9]{3}/)*[0-9]{3})(?:[.]p/([1-9][0-9]{0,2}))?");

    /** What is not exactly such a path is a {@link Malformed}. */
    public static TilePath parse(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new Malformed("no path of a tile");
        }
        var level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        var digits = parts.group(2).replace("x", "").replace("/", "");
        var width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        if (digits.length() > 18 || (width == FULL) != (parts.group(3) == null) || width > FULL) {
            throw new Malformed("no path of a tile");
        }
        var tile = new TilePath(level, Long.parseLong(digits), width);
        if (!tile.toString().equals(path)) {
            throw new Malformed("no path of a tile");
        }
        return tile;
    }

    @Override
    public String toString() {
        var path = "%03d".formatted(number % 1000);
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path = "x%03d/%s".formatted(rest % 1000, path);
        }
        return (level == ENTRIES ? "entries" : level) + "/" + path + (width == FULL ? "" : ".p/" + width);
    }
}
