package io.tandem.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The packaged application (target/app) as a process of its own, as a user runs it. */
final class TandemProcess implements AutoCloseable {
    private static final Path APP = Path.of("target", "app");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path data;
    private final int offset;
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch readyOrOver = new CountDownLatch(1);
    private final Thread reader;

    private TandemProcess(Process process, Path data, int offset) {
        this.process = process;
        this.data = data;
        this.offset = offset;
        this.reader = Thread.ofPlatform().daemon().name("output").start(this::read);
    }

    /** Starts on the given folder and ports and returns when it said that it is ready. */
    static TandemProcess ready(Path data, int offset, String... more) {
        var tandem = launch(data, offset, more);
        tandem.awaitReady();
        return tandem;
    }

    /** Starts and returns at once. An option that begins with -D or -X is the JVM's. */
    static TandemProcess launch(Path data, int offset, String... more) {
        var ours = Stream.of(more).filter(option -> option.startsWith("--")).toList();
        var jvm = Stream.of(more).filter(option -> !option.startsWith("--")).toList();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + APP.resolve("jvm.options"));
        // What lives a minute is compiled once: the second compiler, or a cache made for these few starts, costs more
        // than it gives.
        command.add("-XX:TieredStopAtLevel=1");
        // One address asks for everything here: what limits hold anybody to has tests of its own.
        command.addAll(List.of("-Dtandem.limits.person=1000000", "-Dtandem.limits.address=1000000"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", APP.resolve("tandem.jar").toString()));
        command.addAll(List.of("--data=" + data, "--port-offset=" + offset));
        command.addAll(ours);
        return new TandemProcess(spawn(command), data, offset);
    }

    static Process spawn(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TANDEM_LANG", "en");
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An offset at which every port is free just now, below the ports outgoing connections take. */
    static int freeOffset() {
        return IntStream.generate(() -> 100 + 20 * ThreadLocalRandom.current().nextInt(240))
                .filter(offset -> IntStream.of(8080, 8081, 8082, 8083, 8090, 8091, 8092, 8093, 19092, 19093, 27117)
                        .noneMatch(port -> Ports.isTaken(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private void awaitReady() {
        try {
            if (!readyOrOver.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !said("Tandem is ready")) {
                throw new IllegalStateException("Not ready:\n" + output());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains("  stop ")) {
                    readyOrOver.countDown();
                }
            }
        } catch (IOException ended) {
            // the process is gone; what it said is kept
        } finally {
            readyOrOver.countDown();
        }
    }

    String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    boolean said(String words) {
        return output().contains(words);
    }

    Path data() {
        return data;
    }

    int offset() {
        return offset;
    }

    /** An address of the gateway. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + (8080 + offset) + path);
    }

    /** Waits for the end and yields the exit code. */
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Still running:\n" + output());
            }
            reader.join(Duration.ofSeconds(5));
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** kill -9: no farewell. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** As Ctrl-C or TERM would. */
    void stop() {
        process.toHandle().destroy(); // Process.destroy() would close its output before the farewell
        exitCode();
    }

    @Override
    public void close() {
        stop();
    }
}
