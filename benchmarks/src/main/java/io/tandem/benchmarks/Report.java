package io.tandem.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures as they come, on the terminal, and as a page at the end. */
@SuppressWarnings("SystemOut") // the terminal is the place for it
final class Report {

    private static final String HEAD = "| operation | connections | requests | per second | p50 ms | p99 ms |"
            + " CPU ms per request | errors | load average |\n|---|--:|--:|--:|--:|--:|--:|--:|---|";

    private final StringBuilder page = new StringBuilder();

    Report(LocalDate day) {
        say("# Figures of " + day + "\n");
        say(
                "Measured by `./tandem bench`: the standalone system in one process, through the gateway over loopback HTTP,"
                        + " every write durable before it is answered. CPU is that of the whole process, four services, store"
                        + " and broker together; the load generator runs on the same machine and takes its share of the cores.\n");
        say("- machine: " + Machine.description());
        say("- load average before: " + Machine.load());
    }

    void started(Duration startToReady, long residentMegabytes) {
        say(String.format(Locale.ROOT, "- start to ready: %.1f s", startToReady.toMillis() / 1000.0));
        say("- memory when ready: " + residentMegabytes + " MB resident\n");
        say(HEAD);
    }

    void add(Figures figures, String load) {
        say(figures.row() + " " + load + " |");
    }

    void ended(long residentMegabytes, Map<String, Long> diskMegabytes) {
        say("\n- memory after the load: " + residentMegabytes + " MB resident");
        say("- on disk after the load, in MB: " + new TreeMap<>(diskMegabytes));
        say("- load average after: " + Machine.load());
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page);
        System.out.println("\nwritten: " + file);
    }

    private void say(String line) {
        System.out.println(line);
        page.append(line).append('\n');
    }
}
