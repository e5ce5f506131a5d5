package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people do in browsers of their own: the stories of gateway/web/e2e in Debian's Chromium. */
class BrowserE2E {

    private static final Path WEB = Path.of("..", "gateway", "web");
    private static final Path PLAYWRIGHT = WEB.resolve("node_modules/.bin/playwright");
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path out;

    @Test
    void two_owners_hand_a_half_over_return_it_and_accept_it_with_a_reservation() throws Exception {
        tells("hand-over.short");
    }

    private void tells(String story) throws IOException, InterruptedException {
        assumeTrue(
                onPath("npx") && Files.isExecutable(PLAYWRIGHT),
                "the web client was not built (install Node.js 20.19 or newer): nothing was looked at in a browser");
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "chromium is not installed (apt install chromium fonts-noto-cjk): nothing was looked at in a browser");
        var said = out.resolve("said.txt").toFile();
        var command =
                List.of("npx", "--no-install", "playwright", "test", "--config", "e2e/playwright.config.ts", story);
        var builder = new ProcessBuilder(command)
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        builder.environment().put("TANDEM", Demo.process().at("").toString());
        builder.environment().put("E2E_OUT", out.resolve("shots").toString());
        var browser = builder.start();
        try {
            assertThat(browser.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(() -> read(said.toPath()))
                    .isTrue();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
        }
        assertThat(browser.exitValue()).as(() -> read(said.toPath())).isZero();
        assertThat(read(said.toPath())).contains("1 passed");
    }

    private static String read(Path said) {
        try {
            return Files.readString(said, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
