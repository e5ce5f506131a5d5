package io.tandem.ledger.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Reading the line formats strictly: what has two spellings elsewhere has one here. */
final class Lines {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    private Lines() {}

    /** Each line ends with a newline, the last one too. */
    static List<String> of(String text) {
        if (!text.endsWith("\n")) {
            throw new Malformed("the last line does not end with a newline");
        }
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    static long decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Malformed("no decimal number without leading zeroes: " + shortened(text));
        }
        return Long.parseLong(text);
    }

    static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // told below, as any other text that is no base64
        }
        throw new Malformed("no base64: " + shortened(text));
    }

    /** The hashes up to the first empty line, which must be there; yields what follows it. */
    static int hashes(List<String> lines, int from, int most, List<Hash> into) {
        int at = from;
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            if (into.size() == most) {
                throw new Malformed("a proof has at most " + most + " hashes");
            }
            into.add(Hash.parse(lines.get(at++)));
        }
        if (at == lines.size()) {
            throw new Malformed("no empty line after the proof");
        }
        return at + 1;
    }

    static String rest(List<String> lines, int from) {
        return String.join("\n", lines.subList(from, lines.size())) + "\n";
    }

    static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (var word : line.split("[ \t]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
