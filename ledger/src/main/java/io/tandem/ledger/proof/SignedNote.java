package io.tandem.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text and the lines of those who signed it (C2SP signed-note).
 *
 * @param text ends with a newline; not to be trusted before {@link #signers} named somebody trusted
 */
public record SignedNote(String text, List<Line> lines) {

    private static final int MOST_LINES = 100;
    private static final String DASH = "— ";
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f]");

    /** One signature: the first four bytes of the base64 are the key's id. */
    public record Line(String name, String base64) {

        public Line {
            NoteKey.requireName(name);
            if (Lines.base64(base64).length < 5) {
                throw new Malformed("a signature is longer than its key's id");
            }
        }

        public static Line parse(String line) {
            var parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (parts.length != 2) {
                throw new Malformed("no signature line");
            }
            return new Line(parts[0], parts[1]);
        }

        boolean isOf(NoteKey key) {
            var id = HexFormat.of().formatHex(Lines.base64(base64), 0, 4);
            return key.name().equals(name) && key.id().equals(id);
        }

        private boolean verifies(NoteKey key, String text) {
            var bytes = Lines.base64(base64);
            var signature = Arrays.copyOfRange(bytes, 4, bytes.length);
            return key.type() == NoteKey.COSIGNATURE
                    ? Cosignature.verifies(key, text, signature)
                    : key.verifies(text.getBytes(StandardCharsets.UTF_8), signature);
        }

        @Override
        public String toString() {
            return DASH + name + " " + base64;
        }
    }

    /** A known key's signature is not that key's. */
    public static final class BadSignature extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BadSignature(NoteKey key) {
            super("the signature of " + key.name() + " (" + key.id() + ") is not valid", null, false, false);
        }
    }

    static SignedNote unsigned(String text) {
        if (!text.endsWith("\n") || CONTROL.matcher(text).find()) {
            throw new Malformed("a note's text ends with a newline and holds no other control character");
        }
        return new SignedNote(text, List.of());
    }

    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw new Malformed("a note's text and its signatures are parted by an empty line");
        }
        var signed = unsigned(note.substring(0, end + 1));
        var lines = Lines.of(note.substring(end + 2));
        if (lines.size() > MOST_LINES) {
            throw new Malformed("a note has at most " + MOST_LINES + " signatures");
        }
        return new SignedNote(signed.text, lines.stream().map(Line::parse).toList());
    }

    public SignedNote with(Line line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new SignedNote(text, List.copyOf(more));
    }

    /**
     * Those of the known keys that signed this. Lines of unknown keys say nothing; a known key's line that does not
     * verify is a {@link BadSignature}.
     */
    public Set<NoteKey> signers(Collection<NoteKey> known) {
        var signers = new LinkedHashSet<NoteKey>();
        for (var line : lines) {
            for (var key : known) {
                if (line.isOf(key) && !signers.contains(key)) {
                    if (!line.verifies(key, text)) {
                        throw new BadSignature(key);
                    }
                    signers.add(key);
                }
            }
        }
        return signers;
    }

    /** As it is sent and kept. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        lines.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }
}
