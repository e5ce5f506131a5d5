package io.tandem.standalone;

import io.tandem.standalone.demo.Api;
import io.tandem.standalone.demo.SampleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One running demo for every test that reads it or works on a product of its own; it ends with the tests' JVM. */
final class Demo {
    private static final TandemProcess PROCESS = start();
    private static final Map<String, Api> PEOPLE = new ConcurrentHashMap<>();

    private Demo() {}

    private static TandemProcess start() {
        try {
            var data = Files.createTempDirectory("tandem-demo");
            var process = TandemProcess.ready(data, TandemProcess.freeOffset(), "--demo");
            Runtime.getRuntime().addShutdownHook(new Thread(process::kill));
            return process;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static TandemProcess process() {
        return PROCESS;
    }

    static Api nobody() {
        return Api.of(PROCESS.at(""));
    }

    /** A person of the sample by login, or {@code admin}. */
    static Api as(String login) {
        return PEOPLE.computeIfAbsent(login, known -> nobody().signIn(known, SampleLoader.PASSWORD));
    }

    static String id(String login) {
        return as(login).get("/api/v1/session").orThrow().text("/id");
    }
}
