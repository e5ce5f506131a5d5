package io.tandem.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged standalone system in a process of its own, on a fresh folder and ports nobody uses. */
final class RunningTandem implements AutoCloseable {

    private static final Path APP = Path.of("standalone/target/app");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux a JVM runs on

    private final Process process;
    private final Path data;
    private final int offset;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final List<String> said = new ArrayList<>();
    private final Duration startToReady;

    RunningTandem(int offset) throws IOException {
        this.offset = offset;
        this.data = Files.createTempDirectory("tandem-bench");
        var begun = System.nanoTime();
        process = new ProcessBuilder(command()).redirectErrorStream(true).start();
        Thread.ofPlatform().daemon().name("output").start(this::read);
        try {
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            close();
            throw new IOException("the system did not become ready:\n" + String.join("\n", said), e);
        }
        startToReady = Duration.ofNanos(System.nanoTime() - begun);
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var cache = APP.resolve("tandem.aot");
        if (Files.exists(cache) && cache.toFile().length() > 0) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.add("@" + APP.resolve("jvm.options"));
        // One client asks for everything: limits are not what is measured.
        command.addAll(List.of("-Dtandem.limits.person=100000000", "-Dtandem.limits.address=100000000"));
        Stream.of(System.getenv().getOrDefault("TANDEM_JVM", "").split(" +"))
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        command.addAll(List.of("-jar", APP.resolve("tandem.jar").toString()));
        command.addAll(List.of("--data=" + data, "--port-offset=" + offset));
        return command;
    }

    private void read() {
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.contains("Ctrl-C")) {
                    ready.complete(null);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IOException("the system ended"));
    }

    int gatewayPort() {
        return 8080 + offset;
    }

    /** Between the start of the process and its saying that it serves. */
    Duration startToReady() {
        return startToReady;
    }

    /** The secret of the administrator's one-time link. */
    String invitation() throws IOException {
        return Files.readString(data.resolve("administrator-link")).strip().replaceAll(".*[/#=]", "");
    }

    /** CPU time the process has used so far, user and system. */
    Duration cpu() {
        var fields = proc("stat").replaceAll(".*\\) ", "").split(" ", -1);
        return Duration.ofMillis((Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_PER_SECOND);
    }

    /** Resident memory, in MB. */
    long residentMegabytes() {
        return proc("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** What each part of the data folder takes on disk, in MB. */
    Map<String, Long> diskMegabytes() {
        try (var parts = Files.list(data)) {
            return parts.filter(Files::isDirectory)
                    .collect(Collectors.toMap(part -> part.getFileName().toString(), RunningTandem::megabytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long megabytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / (1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when views and readers have caught up: when the process does next to nothing for half a second. */
    void awaitIdle() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var before = cpu();
        do {
            Thread.sleep(500);
            var now = cpu();
            if (now.minus(before).toMillis() < 100) {
                return;
            }
            before = now;
        } while (System.nanoTime() < until);
    }

    private String proc(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(data)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
