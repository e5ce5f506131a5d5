package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md names tests: they are there. */
class SecurityPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT|E2E))(?:\\.(\\w+))?`");

    @Test
    void every_test_it_names_exists() throws IOException {
        var sources = sources();
        var named = NAMED.matcher(Files.readString(ROOT.resolve("docs").resolve("security.md")))
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(20).allSatisfy(one -> isThere(one, sources));
    }

    private static void isThere(MatchResult named, Map<String, String> sources) {
        assertThat(sources).containsKey(named.group(1));
        if (named.group(2) != null) {
            assertThat(sources.get(named.group(1))).as(named.group()).contains("void " + named.group(2) + "(");
        }
    }

    /** All test classes by name; of one name in several modules, all texts. */
    private static Map<String, String> sources() throws IOException {
        try (var modules = Files.list(ROOT)) {
            var tests = modules.map(
                            module -> module.resolve("src").resolve("test").resolve("java"))
                    .filter(Files::isDirectory)
                    .toList();
            return tests.stream()
                    .flatMap(SecurityPageTest::javaFiles)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityPageTest::text,
                            String::concat));
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
