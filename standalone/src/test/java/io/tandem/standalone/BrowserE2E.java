package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people do in browsers of their own: the stories of gateway/web/e2e in Debian's Chromium. */
class BrowserE2E {

    private static final Path WEB = Path.of("..", "gateway", "web");
    private static final Path PLAYWRIGHT = WEB.resolve("node_modules/.bin/playwright");
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    /** What a browser showed when a story went wrong is kept here. */
    private static final Path OUT = Path.of("target", "browser").toAbsolutePath();

    @BeforeAll
    static void a_browser_is_there() {
        if (!onPath("npx") || !Files.isExecutable(PLAYWRIGHT)) {
            missing("the web client was not built (install Node.js 20.19 or newer)");
        }
        if (!Files.isExecutable(CHROMIUM)) {
            missing("chromium is not installed (apt install chromium fonts-noto-cjk)");
        }
    }

    /** Where a build is to be trusted nothing is left out in silence. */
    private static void missing(String what) {
        var sentence = what + ": nothing was looked at in a browser";
        if ("true".equals(System.getenv("CI"))) {
            fail(sentence);
        }
        System.out.println("Skipped: " + sentence);
        abort(sentence);
    }

    @Test
    void two_owners_hand_a_half_over_return_it_and_accept_it_with_a_reservation() throws Exception {
        tells(
                Demo.process(),
                Duration.ofMinutes(4),
                Map.of("PRODUCT", Crew.assemble().product()),
                "hand-over.short");
    }

    /** On a sample of its own: these stories write in it. */
    @Test
    @Tag("check")
    void every_story_is_told_and_every_screen_is_accessible(@TempDir Path data) throws Exception {
        try (var demo = TandemProcess.ready(data, TandemProcess.freeOffset(), "--demo")) {
            tells(demo, Duration.ofMinutes(20), Map.of("E2E_LONG", "1"), "");
        }
    }

    private static void tells(TandemProcess tandem, Duration patience, Map<String, String> more, String story)
            throws IOException, InterruptedException {
        var said = Files.createDirectories(OUT).resolve(story.isEmpty() ? "all.txt" : story + ".txt");
        var command =
                List.of("npx", "--no-install", "playwright", "test", "--config", "e2e/playwright.config.ts", story);
        var builder = new ProcessBuilder(command)
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(more);
        builder.environment().put("TANDEM", tandem.at("").toString());
        builder.environment().put("E2E_OUT", OUT.resolve("shots").toString());
        var browser = builder.start();
        try {
            assertThat(browser.waitFor(patience.toSeconds(), TimeUnit.SECONDS))
                    .as(() -> read(said))
                    .isTrue();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
        }
        assertThat(browser.exitValue()).as(() -> read(said)).isZero();
        assertThat(read(said)).containsPattern("[1-9][0-9]* passed").doesNotContain("skipped");
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
