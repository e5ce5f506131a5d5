package io.tandem.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where {@code tandem login} keeps a token: one line per address, {@code <address> <token>}, readable by its owner alone. */
record TokenFile(Path path) {

    static TokenFile of(Map<String, String> environment) {
        var config = environment.get("XDG_CONFIG_HOME");
        var home = config == null || config.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".config")
                : Path.of(config);
        return new TokenFile(home.resolve("tandem").resolve("tokens"));
    }

    Optional<String> token(URI address) {
        return lines().stream()
                .filter(line -> line.startsWith(address + " "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .findFirst();
    }

    void keep(URI address, String token) {
        var lines = new java.util.ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(address + " "));
        lines.add(address + " " + token);
        try {
            Files.createDirectories(path.getParent());
            var fresh = path.resolveSibling("tokens.new");
            Files.deleteIfExists(fresh);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(fresh, lines);
            Files.move(fresh, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
