package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.key;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Registers the product, gives it its people, terms and modules. */
final class Products {
    private final Cast cast;

    Products(Cast cast) {
        this.cast = cast;
    }

    void load(JsonNode product, JsonNode people) {
        var manager = handleOf(people, "manager");
        var body = Map.of(
                "key", product.path("key").asString(),
                "name", product.path("name").asString(),
                "about", product.path("about").asString(),
                "zone", product.path("calendar").path("zone").asString(),
                "managerId", cast.id(manager));
        cast.as("admin").post("/api/v1/products", body, key("product")).orThrow();
        var path = "/api/v1/products/" + product.path("key").asString();
        for (var person : people) {
            join(path, cast.as(manager), person);
        }
        terms(path, cast.as(manager), product);
        for (var module : product.path("modules")) {
            var name = module.asString();
            cast.as(manager)
                    .post(
                            path + "/modules",
                            Map.of("name", name),
                            "sample:module:" + Integer.toHexString(name.hashCode()))
                    .orThrow();
        }
    }

    private void join(String path, Api manager, JsonNode person) {
        var handle = person.path("id").asString();
        var side = person.path("side").asString("");
        if (!person.path("role").asString().equals("manager")) {
            var body = new LinkedHashMap<String, Object>();
            body.put("personId", cast.id(handle));
            body.put("role", person.path("role").asString().equals("reporter") ? "REPORTER" : "MEMBER");
            body.put("sides", side.isEmpty() ? List.of() : List.of(side));
            manager.post(path + "/members", body, key("member", handle)).orThrow();
        }
        if (person.path("role").asString().equals("owner")) {
            manager.put(path + "/owners/" + side, Map.of("personId", cast.id(handle)), Map.of())
                    .orThrow();
        }
    }

    private static void terms(String path, Api manager, JsonNode product) {
        var written = product.path("calendar");
        var hours = written.path("hours").asString().split("-", 2);
        var calendar = Map.of(
                "zone",
                written.path("zone").asString(),
                "days",
                StreamSupport.stream(written.path("days").spliterator(), false)
                        .map(day -> weekday(day.asString()))
                        .toList(),
                "opens",
                hours[0],
                "closes",
                hours[1]);
        var terms = Map.of(
                "profile", product.path("profile").asString(),
                "calendar", calendar,
                "definitionOfReady", product.path("definition_of_ready"));
        var seen = manager.get(path).orThrow().text("/version");
        manager.patch(path, terms, Map.of("If-Match", "\"" + seen + "\"", "Idempotency-Key", key("terms")))
                .orThrow();
    }

    private static String weekday(String three) {
        for (var day : java.time.DayOfWeek.values()) {
            if (day.name().startsWith(three)) {
                return day.name();
            }
        }
        throw new IllegalArgumentException(three);
    }

    private static String handleOf(JsonNode people, String role) {
        return people.valueStream()
                .filter(person -> person.path("role").asString().equals(role))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
