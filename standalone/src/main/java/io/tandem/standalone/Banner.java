package io.tandem.standalone;

import io.tandem.standalone.demo.SampleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the person at the terminal reads. */
@SuppressWarnings("SystemOut") // the terminal is the place for it
final class Banner {
    private static final Language SPEAK = Language.CONSOLE;

    private Banner() {}

    /** @param logins of the demo's people, empty where there is no demo */
    static void ready(DataFolder data, Ports ports, Duration sinceStart, List<String> logins) {
        var seconds = String.format(Locale.ROOT, "%.1f s", sinceStart.toMillis() / 1000.0);
        System.out.println();
        System.out.println(SPEAK.choose("Tandem 已就绪（%s，内存 %d MB）", "Tandem is ready (%s, %d MB of memory)")
                .formatted(seconds, memoryMegabytes()));
        line("网址", "open   ", ports.gateway().toString());
        if (!logins.isEmpty()) {
            line("登录", "people ", String.join(" ", logins));
            line(
                    "密码",
                    "password",
                    SampleLoader.PASSWORD
                            + SPEAK.choose("（人人相同，仅供本机演示）", " (everybody's, for a demo on this machine)"));
        }
        administratorLink(data)
                .ifPresent(link -> line("设置管理员 admin 的密码（一次性链接）", "admin sets a password, once, at", link));
        line("数据", "data   ", data.path().toString());
        line("停止", "stop   ", SPEAK.choose("按 Ctrl-C", "Ctrl-C"));
        System.out.println();
    }

    private static void line(String zh, String en, String what) {
        System.out.println("  " + SPEAK.choose(zh + "  ", en + " ") + what);
    }

    private static Optional<String> administratorLink(DataFolder data) {
        try {
            var link = data.resolve(Service.ADMINISTRATOR_LINK);
            return Files.exists(link) ? Optional.of(Files.readString(link).strip()) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void told(String zh, String en) {
        System.out.println("  " + SPEAK.choose(zh, en));
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
