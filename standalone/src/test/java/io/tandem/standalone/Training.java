package io.tandem.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The JVM's cache of a first start, made once per build as the door does; without it starts only take longer. */
final class Training {
    private Training() {}

    static synchronized Optional<Path> cache(Path app) {
        var cache = app.resolve("tandem.aot");
        try {
            if (!isNewest(cache, app)) {
                train(app, cache);
            }
            return Files.size(cache) > 0 ? Optional.of(cache) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The JVM refuses a cache when any archive on the class path is younger than it. */
    private static boolean isNewest(Path cache, Path app) throws IOException {
        if (!Files.exists(cache)) {
            return false;
        }
        var made = Files.getLastModifiedTime(cache).toMillis();
        try (var archives = Files.walk(app)) {
            return archives.filter(file -> file.toString().endsWith(".jar"))
                    .allMatch(archive -> archive.toFile().lastModified() <= made);
        }
    }

    private static void train(Path app, Path cache) throws IOException {
        var data = Files.createTempDirectory("tandem-training");
        var process = TandemProcess.spawn(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + cache,
                "@" + app.resolve("jvm.options"),
                "-jar",
                app.resolve("tandem.jar").toString(),
                "--data=" + data,
                "--port-offset=" + TandemProcess.freeOffset(),
                "--demo",
                "--exit-after-ready"));
        process.inputReader().lines().forEach(line -> {});
        if (!Files.exists(cache)) {
            Files.createFile(cache);
        }
    }
}
