package io.tandem.requirements.document;

import java.util.stream.Collectors;

/** Pieces of Markdown. What people wrote is their own Markdown and is quoted, so that it cannot break the document. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String words) {
        text.append("#".repeat(level)).append(' ').append(plain(words)).append("\n\n");
        return this;
    }

    Markdown paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Markdown item(String words) {
        text.append("- ").append(words).append('\n');
        return this;
    }

    Markdown row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    Markdown end() {
        text.append('\n');
        return this;
    }

    /** People's own Markdown. */
    Markdown quote(String theirs) {
        text.append(theirs.strip()
                        .lines()
                        .map(line -> line.isBlank() ? ">" : "> " + line)
                        .collect(Collectors.joining("\n")))
                .append("\n\n");
        return this;
    }

    /** On one line, with nothing that Markdown would read as more than itself. */
    static String plain(String words) {
        var line = new StringBuilder();
        words.replaceAll("\\s+", " ").strip().codePoints().forEach(c -> {
            if ("\\`*_{}[]<>#|!~".indexOf(c) >= 0) {
                line.append('\\');
            }
            line.appendCodePoint(c);
        });
        return line.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
