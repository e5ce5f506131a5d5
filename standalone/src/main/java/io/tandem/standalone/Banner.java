package io.tandem.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads. */
@SuppressWarnings("SystemOut") // the terminal is the place for it
final class Banner {
    private static final Language SPEAK = Language.CONSOLE;

    private Banner() {}

    static void ready(Options options, DataFolder data, Ports ports, Duration sinceStart) {
        var seconds = String.format(Locale.ROOT, "%.1f s", sinceStart.toMillis() / 1000.0);
        System.out.println(SPEAK.choose("""

                Tandem 已就绪（%s，内存 %d MB）
                  网址   http://127.0.0.1:%d
                  数据   %s
                  停止   按 Ctrl-C
                """, """

                Tandem is ready (%s, %d MB of memory)
                  open   http://127.0.0.1:%d
                  data   %s
                  stop   Ctrl-C
                """).formatted(seconds, memoryMegabytes(), ports.gateway(), data.path()));
    }

    static void stopped() {
        System.out.println(SPEAK.choose("Tandem 已停止。", "Tandem has stopped."));
    }

    static void movedAside(Path folder) {
        System.out.println(SPEAK.choose(
                        "旧数据已移到 %s，不需要时可删除。", "The old data are in %s now; delete them when you no longer need them.")
                .formatted(folder));
    }

    static void refused(Refusal refusal) {
        System.err.println(refusal.sentence());
    }

    /** Resident memory where the system tells it, else what the heap has taken. */
    private static long memoryMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseGet(Banner::heapMegabytes);
        } catch (IOException notLinux) {
            return heapMegabytes();
        }
    }

    private static long heapMegabytes() {
        return Runtime.getRuntime().totalMemory() / (1024 * 1024);
    }
}
