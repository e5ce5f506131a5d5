package io.tandem.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** docs/authority.md: for each operation who gets through. {@link AuthorityMatrixE2E} writes and checks it. */
final class Authority {
    static final Path TABLE = Path.of("..", "docs", "authority.md");

    /** Answered to anybody, signed in or not. */
    private static final Set<String> OPEN = Set.of(
            "GET /.well-known/jwks.json",
            "POST /api/v1/session",
            "GET /api/v1/invitations/{token}",
            "POST /api/v1/invitations/{token}");

    /** Below these everybody who is signed in has something of their own, or what everybody may know. */
    private static final List<String> OWN = List.of(
            "/api/v1/session",
            "/api/v1/tokens",
            "/api/v1/notices",
            "/api/v1/my-work",
            "/api/v1/stream",
            "/api/v1/search",
            "/api/v1/task-types",
            "/api/v1/feedback-categories",
            "/api/v1/shared/",
            "/api/v1/requirements/bulk");

    /** Of the audit logs' proofs whoever is signed in may read everything; what carries texts is granted. */
    private static final Pattern PROOFS =
            Pattern.compile("/api/v1/audit/(.*/)?(checkpoint|consistency|policy|tile/.*)");

    private static final Set<String> KNOWN_TO_ALL =
            Set.of("GET /api/v1/people", "GET /api/v1/people/{id}", "GET /api/v1/products", "POST /api/v1/products");

    /** Who asks, least first: the columns of the table. */
    enum Role {
        OUTSIDER("another product's member"),
        FOLLOWER("follower"),
        REPORTER("reporter"),
        OTHER_MEMBER("member, other side"),
        MEMBER("member"),
        OTHER_OWNER("owner, other side"),
        OWNER("owner, holds it"),
        MANAGER("manager"),
        ADMINISTRATOR("administrator");

        private final String title;

        Role(String title) {
            this.title = title;
        }
    }

    /** What a row is about. */
    enum Kind {
        OPEN,
        OWN,
        GRANTED
    }

    private Authority() {}

    static Kind kind(Operation operation) {
        if (OPEN.contains(operation.toString())) {
            return Kind.OPEN;
        }
        var own = OWN.stream().anyMatch(operation::below)
                || KNOWN_TO_ALL.contains(operation.toString())
                || PROOFS.matcher(operation.path()).matches();
        return own ? Kind.OWN : Kind.GRANTED;
    }

    /** The committed table: whom each operation lets through; empty where it is open or about one's own. */
    static Map<String, Set<Role>> read() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[1].strip().replace("`", ""),
                            Authority::granted,
                            (one, _) -> one,
                            LinkedHashMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<Role> granted(String[] cells) {
        var columns = List.of(Role.values());
        return IntStream.range(0, columns.size())
                .filter(column -> cells[2 + column].strip().equals("●"))
                .mapToObj(columns::get)
                .collect(Collectors.toSet());
    }

    /** The table as it is written. */
    static String table(Map<Operation, Map<Role, String>> cells) {
        var text = new StringBuilder("""
                # Who may do what

                Made by asking the running system as each of these people, by `AuthorityMatrixE2E`; `./tandem contracts` rewrites
                it, `./tandem check` fails where the system says otherwise, and an operation of the OpenAPI documents that has no row
                fails every build. The thing asked for belongs to the front end, was drafted by its owner and is held by that owner;
                a contract is the back end's.

                ● gets through: what is asked is then decided by the rules of the thing itself. Empty: refused for who one is, with
                a rule's name. · not asked here: it takes a state that is not made for this table; the domain's tests decide it.
                Operations with words in place of marks are open to anybody, or are about what is one's own.

                """);
        text.append("| | ")
                .append(Arrays.stream(Role.values()).map(role -> role.title).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append("---|".repeat(Role.values().length))
                .append('\n');
        cells.forEach((operation, row) -> text.append("| `")
                .append(operation)
                .append("` | ")
                .append(
                        switch (kind(operation)) {
                            case OPEN -> "anybody" + " |".repeat(Role.values().length - 1);
                            case OWN -> "one's own" + " |".repeat(Role.values().length - 1);
                            case GRANTED ->
                                Arrays.stream(Role.values()).map(row::get).collect(Collectors.joining(" | "));
                        })
                .append(" |\n"));
        return text.toString();
    }
}
