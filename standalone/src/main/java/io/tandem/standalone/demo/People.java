package io.tandem.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Invites the people of the story and signs each in; when they are there already they only sign in. */
final class People {
    private final Api nobody;
    private final Path administratorLink;
    private final String password;

    /** @param administratorLink the file with the one-time link of the first start */
    People(Api nobody, Path administratorLink, String password) {
        this.nobody = nobody;
        this.administratorLink = administratorLink;
        this.password = password;
    }

    void signIn(JsonNode people, Cast cast) {
        var administrator = administrator();
        cast.enters("admin", administrator);
        var known = known(administrator.api());
        for (var person : people) {
            var login = person.path("login").asString();
            if (!known.contains(login)) {
                invite(administrator.api(), person);
            }
            cast.enters(person.path("id").asString(), memberSignedIn(administrator.api(), person));
        }
    }

    private Cast.Actor administrator() {
        try {
            if (Files.exists(administratorLink)) {
                accept(Files.readString(administratorLink).strip());
                Files.delete(administratorLink);
            }
            return signedIn("admin", "administrator", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> known(Api administrator) {
        return administrator
                .get("/api/v1/people?limit=200")
                .orThrow()
                .body()
                .path("items")
                .valueStream()
                .map(person -> person.path("login").asString())
                .collect(Collectors.toSet());
    }

    private void invite(Api administrator, JsonNode person) {
        var body = Map.of(
                "login", person.path("login").asString(),
                "name", person.path("name").asString());
        accept(administrator.post("/api/v1/people", body, null).orThrow().text("/link"));
    }

    /** A person who was invited in an earlier loading that was cut off gets a new link. */
    private Cast.Actor memberSignedIn(Api administrator, JsonNode person) {
        var login = person.path("login").asString();
        var role = person.path("role").asString();
        var side = person.path("side").asString("");
        try {
            return signedIn(login, role, side);
        } catch (Refused neverAccepted) {
            var people = administrator
                    .get("/api/v1/people?limit=200")
                    .orThrow()
                    .body()
                    .path("items");
            var id = people.valueStream()
                    .filter(known -> known.path("login").asString().equals(login))
                    .findFirst()
                    .orElseThrow(() -> neverAccepted)
                    .path("id")
                    .asString();
            accept(administrator
                    .post("/api/v1/people/" + id + "/invitation", null, null)
                    .orThrow()
                    .text("/link"));
            return signedIn(login, role, side);
        }
    }

    /** Opens a one-time link as its person would: by setting a password. */
    private void accept(String link) {
        var token = link.replaceFirst(".*/", "");
        nobody.post("/api/v1/invitations/" + token, Map.of("password", password), null)
                .orThrow();
    }

    private Cast.Actor signedIn(String login, String role, String side) {
        var api = nobody.signIn(login, password);
        var me = api.get("/api/v1/session").orThrow();
        return new Cast.Actor(UUID.fromString(me.text("/id")), api, role, side);
    }
}
