package io.tandem.standalone;

import io.tandem.standalone.demo.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A product of a test's own with a thing of each kind in it, made when first asked for, so that every operation of the
 * documents can be called with an address that leads somewhere and a body its schema allows. {@link Crew#FRONT} makes
 * them: drafter, holder and owner of the front end.
 */
final class Ground {
    /** Stands in every text that is written here: whoever may not read it must never be shown it. */
    static final String WORD = "Quittenbaum";

    /** Stands in the texts of the bodies that are sent: a refusal may quote it. */
    private static final String SAID = "Mirabelle";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Object> WHOM = Map.of("post", "FRONTEND_OWNER");

    private Crew crew;
    private final Map<String, String> things = new HashMap<>();
    private final List<Member> members;

    /** Somebody beside the crew. */
    record Member(String personId, String role) {}

    Ground(List<Member> members) {
        this.members = members;
        this.crew = assembled();
    }

    private Crew assembled() {
        var assembled = Crew.assemble();
        for (var member : members) {
            Demo.as(Crew.MANAGER)
                    .post(
                            assembled.path() + "/members",
                            Map.of("personId", member.personId(), "role", member.role()),
                            null)
                    .orThrow();
        }
        for (var service : List.of("/tasks", "/feedback")) {
            Eventually.until(
                    "the team is known",
                    () -> Demo.as(Crew.MANAGER).get(assembled.path() + service).status(),
                    status -> status == 200);
        }
        return assembled;
    }

    /** The same people, and nothing made yet. */
    void renewThings() {
        things.clear();
    }

    /** A new product, as the first one was. */
    void renew() {
        renewThings();
        crew = assembled();
    }

    String product() {
        return crew.product();
    }

    String address(Operation operation) {
        var address = PLACE.matcher(operation.path())
                .replaceAll(place -> Matcher.quoteReplacement(thing(operation, place.group(1))));
        var needed = new StringBuilder();
        operation
                .parameters("query")
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .forEach(parameter -> needed.append(needed.isEmpty() ? "?" : "&")
                        .append(parameter.path("name").asString())
                        .append('=')
                        .append(query(operation, parameter)));
        return address.replace("**", "0/000") + needed;
    }

    private static String query(Operation operation, JsonNode parameter) {
        return switch (parameter.path("name").asString()) {
            case "q" -> WORD;
            case "for" -> "handoff";
            case "from" -> operation.below("/api/v1/designs") ? "1" : "2026-01-01T00:00:00Z";
            default -> "1";
        };
    }

    private String thing(Operation operation, String place) {
        if (place.equals("id")) {
            return own(operation);
        }
        return things.containsKey(place) ? things.get(place) : remembered(place, make(operation, place));
    }

    private String remembered(String place, String thing) {
        things.put(place, thing);
        return thing;
    }

    /** Below addresses that everybody has something at: what the front-end owner has there; of people, a guest. */
    private String own(Operation operation) {
        return switch (operation.path().split("/", -1)[3]) {
            case "people" ->
                things.containsKey("guest")
                        ? things.get("guest")
                        : remembered("guest", Guest.invited("guest").id());
            case "tokens" ->
                Guest.token(Demo.as(Crew.FRONT), Duration.ofHours(1)).id();
            case "sessions" ->
                Demo.as(Crew.FRONT).get("/api/v1/sessions").orThrow().text("/items/0/id");
            default -> UUID.randomUUID().toString();
        };
    }

    private String make(Operation operation, String place) {
        return switch (place) {
            case "product", "key" -> crew.product();
            case "side" -> "FRONTEND";
            case "version" -> "1";
            case "person" -> Demo.id(Crew.FRONT_MEMBER);
            case "requirement" -> crew.drafts(Crew.FRONT, WORD + " one").path().replaceFirst(".*/", "");
            case "handoff" ->
                made("/handoffs", Map.of("side", "FRONTEND", "purpose", "COVER", "to", member(), "dueAt", soon()));
            case "comment" -> made("/comments", Map.of("text", WORD));
            case "question" -> made("/questions", Map.of("text", WORD, "to", member()));
            case "criterion" -> made("/criteria", Map.of("side", "FRONTEND", "text", WORD));
            case "link" -> made("/shares", Map.of("expiresAt", soon()));
            case "secret" ->
                front("/shares", Map.of("expiresAt", soon())).text("/path").replaceFirst(".*/", "");
            case "event" ->
                Demo.as(Crew.FRONT).get(requirement() + "/history").orThrow().text("/entries/0/event");
            case "proposal" -> proposed();
            case "evidence" -> attached(operation, "/evidence", "evidenceId", recorded());
            case "design" -> attached(operation, "/designs", "designId", drawn());
            case "baseline" ->
                inProduct("/baselines", Map.of("name", WORD, "requirements", List.of(id("requirement"))));
            case "module" -> inProduct("/modules", Map.of("name", WORD + " " + UUID.randomUUID()));
            case "filter" ->
                Demo.as(Crew.FRONT)
                        .post("/api/v1/my-work/filters", filter(WORD), null)
                        .orThrow()
                        .id();
            case "feedback" -> inProduct("/feedback", Map.of("channel", "phone", "words", WORD));
            case "task" -> opened();
            case "contract" -> contracted();
            default -> UUID.randomUUID().toString();
        };
    }

    private String id(String place) {
        return things.containsKey(place) ? things.get(place) : remembered(place, make(Operation.ALL.getFirst(), place));
    }

    private String requirement() {
        return "/api/v1/requirements/" + id("requirement");
    }

    private Answer front(String below, Map<String, Object> body) {
        return Demo.as(Crew.FRONT).post(requirement() + below, body, null).orThrow();
    }

    private String made(String below, Map<String, Object> body) {
        return front(below, body).id();
    }

    private String inProduct(String below, Map<String, Object> body) {
        return Demo.as(Crew.FRONT)
                .post(crew.path() + below, body, null)
                .orThrow()
                .id();
    }

    private String proposed() {
        var edit = Map.of("is", "FIELDS", "side", "FRONTEND", "fields", Map.of("layout", WORD));
        var seen = Map.of("If-Match", "\"" + new Crew.Requirement(requirement()).version("FRONTEND") + "\"");
        var proposal = Map.of("edit", edit, "reason", WORD);
        return Demo.as(Crew.BACK)
                .send("POST", requirement() + "/proposals", proposal, seen)
                .orThrow()
                .id();
    }

    private String recorded() {
        return inProduct("/evidence", Map.of("kind", "USER_INTERVIEW", "title", WORD, "text", WORD));
    }

    private String drawn() {
        return inProduct("/designs", design(WORD));
    }

    private String attached(Operation operation, String below, String name, String id) {
        if (operation.below("/api/v1/requirements/{requirement}" + below + "/")) {
            front(below, Map.of(name, id));
        }
        return id;
    }

    private String opened() {
        var task = Map.of("requirement", id("requirement"), "side", "FRONTEND", "phase", "BUILD", "type", taskType());
        return Eventually.until(
                        "planning knows the requirement",
                        () -> Demo.as(Crew.FRONT).post(crew.path() + "/tasks", task, null),
                        Answer::ok)
                .id();
    }

    /** Offered by the back end, as contracts are. */
    private String contracted() {
        var offered = crew.drafts(Crew.BACK, WORD + " offered").path().replaceFirst(".*/", "");
        var proposal = Map.of("requirement", offered, "name", WORD, "document", uploaded());
        return Demo.as(Crew.BACK)
                .post(crew.path() + "/contracts", proposal, null)
                .orThrow()
                .id();
    }

    private String uploaded() {
        var document = """
                {"openapi":"3.0.3","info":{"title":"%s","version":"1"},"paths":{"/a":{"get":{"operationId":"getA",
                 "responses":{"200":{"description":"ok"}}}}}}""".formatted(WORD);
        return Demo.as(Crew.BACK)
                .send("POST", crew.path() + "/contract-documents", document, Map.of("Content-Type", "application/json"))
                .orThrow()
                .text("/hash");
    }

    private static String taskType() {
        return "前端编码";
    }

    private static Map<String, Object> design(String title) {
        return Map.of("side", "FRONTEND", "kind", "LAYOUT", "title", title, "link", "https://example.com/" + title);
    }

    private Map<String, Object> filter(String name) {
        return Map.of("product", crew.product(), "name", name, "query", name);
    }

    private static Map<String, Object> member() {
        return Map.of("person", Demo.id(Crew.FRONT_MEMBER));
    }

    static String soon() {
        return Instant.now().plus(Duration.ofHours(1)).toString();
    }

    /** A body this operation takes, with what it needs and no more; null where it takes none. */
    Object body(Operation operation) {
        return switch (operation.toString()) {
            case "POST /api/v1/people/{id}/name" -> Map.of("name", "guest");
            case "PATCH /api/v1/products/{product}" -> Map.of("about", SAID);
            case "PATCH /api/v1/requirements/{requirement}" -> Map.of("description", SAID);
            case "PATCH /api/v1/requirements/{requirement}/facets/{side}" -> Map.of("layout", SAID);
            case "PATCH /api/v1/tasks/{task}" -> Map.of("title", SAID);
            case "POST /api/v1/products/{product}/designs" -> design(SAID);
            case "POST /api/v1/my-work/filters", "PUT /api/v1/my-work/filters/{filter}" -> filter(SAID);
            case "POST /api/v1/requirements/bulk" ->
                Map.of("operations", List.of(Map.of("requirement", id("requirement"), "action", "ARCHIVE")));
            case "PUT /api/v1/products/{product}/manager" -> Map.of("personId", Demo.id(Crew.MANAGER));
            case "PUT /api/v1/products/{product}/owners/{side}" -> Map.of("personId", Demo.id(Crew.FRONT));
            case "PUT /api/v1/products/{product}/calendar" ->
                Map.of("zone", "Asia/Shanghai", "days", List.of("MONDAY"), "opens", "09:00", "closes", "18:00");
            default ->
                operation.body().map(schema -> value(operation, "", schema)).orElse(null);
        };
    }

    private Object value(Operation operation, String name, JsonNode unresolved) {
        var schema = operation.resolved(unresolved);
        if (unresolved.path("$ref").asString("").matches(".*/(Handoff|Transcript|TaskAction)To")) {
            return WHOM;
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0").asString();
        }
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(operation, schema);
            case "array" -> List.of();
            case "boolean" -> true;
            case "integer", "number" -> 1;
            default -> text(name, schema.path("format").asString(""));
        };
    }

    private Map<String, Object> object(Operation operation, JsonNode schema) {
        var object = new LinkedHashMap<String, Object>();
        schema.path("required").values().forEach(required -> {
            var name = required.asString();
            object.put(name, value(operation, name, schema.path("properties").path(name)));
        });
        if (schema.path("properties").has("link") && object.isEmpty()) {
            object.put("link", "https://example.com/" + SAID);
        }
        return object;
    }

    private String text(String name, String format) {
        return switch (format) {
            case "uuid" ->
                name.equals("evidenceId") || name.equals("designId")
                        ? id(name.replace("Id", ""))
                        : Demo.id(Crew.FRONT_MEMBER);
            case "date-time" -> soon();
            case "date" -> LocalDate.now(ZoneOffset.UTC).toString();
            default ->
                switch (name) {
                    case "requirement" -> id("requirement");
                    case "to", "into" -> other();
                    case "key" ->
                        "Q"
                                + UUID.randomUUID()
                                        .toString()
                                        .replaceAll("[^0-9]", "")
                                        .substring(0, 6);
                    case "contentHash" -> "0".repeat(64);
                    case "type" -> taskType();
                    case "document" -> uploaded();
                    case "login" -> "q." + UUID.randomUUID();
                    default -> SAID;
                };
        };
    }

    private String other() {
        return things.containsKey("other")
                ? things.get("other")
                : remembered(
                        "other", crew.drafts(Crew.FRONT, WORD + " two").path().replaceFirst(".*/", ""));
    }

    /** The headers it needs beside who asks. */
    Map<String, String> headers(Operation operation) {
        return operation.needs("If-Match") ? Map.of("If-Match", "\"1\"") : Map.of();
    }
}
