package io.tandem.gateway.access.credential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;

/** Run by the build: reads the list named first, the commonest first, and writes the filter into the file named second. */
final class BreachedWordsBuild {

    private static final String LIST_SHA256 = "eac6323842b3261da0ef4c180c8e23f4d056522ea97c2925b8687f453b40a2be";
    private static final int COMMONEST = 100_000;
    private static final int LONG_ENOUGH = 12;

    private BreachedWordsBuild() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        var list = Files.readAllBytes(Path.of(arguments[0]));
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(list));
        if (!hash.equals(LIST_SHA256)) {
            throw new IllegalStateException("the list of breached passwords is not the one that was looked at");
        }
        var words = new LinkedHashSet<String>();
        var read = 0;
        for (var line : new String(list, StandardCharsets.UTF_8).split("\n", -1)) {
            if (read++ < COMMONEST || line.length() >= LONG_ENOUGH) {
                words.add(line.toLowerCase(Locale.ROOT));
            }
        }
        words.remove("");
        Files.write(Path.of(arguments[1]), WordFilter.of(words, words.size()).toBytes());
    }
}
