package io.tandem.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String description() {
        var cpu = read("/proc/cpuinfo")
                .lines()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> line.replaceAll(".*: ", ""))
                .orElse("unknown processor");
        var memory = read("/proc/meminfo").lines().findFirst().orElse("").replaceAll("\\D", "");
        return "%d cores (%s), %d MB of memory, %s %s, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        cpu,
                        Long.parseLong(memory) / 1024,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    /** The load averages of the last 1, 5 and 15 minutes. */
    static String load() {
        return read("/proc/loadavg").replaceAll("^(\\S+ \\S+ \\S+) .*\\s*", "$1");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
