package io.tandem.requirements.contract.document;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.domain.FieldPath;
import io.tandem.requirements.contract.domain.Needs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Needs as recorded requests and answers show them: from a Pact file, or from one example. */
public final class RecordedUse {

    /** What was seen of one operation. */
    private static final class Seen {
        final TreeSet<String> sends = new TreeSet<>();
        final TreeSet<String> reads = new TreeSet<>();
        final TreeSet<String> errors = new TreeSet<>();
    }

    private final ApiDocument document;
    private final Map<String, Seen> seen = new TreeMap<>();

    private RecordedUse(ApiDocument document) {
        this.document = document;
    }

    /** The needs of a Pact file (specification 2 to 4). */
    public static List<Needs.Operation> ofPact(ApiDocument document, JsonNode pact) {
        var written =
                pact.path("metadata").path("pactSpecification").path("version").asString("");
        if (!pact.path("interactions").isArray()) {
            throw new RuleViolated(DocumentRule.PACT_IS_READABLE, Map.of("what", "interactions"));
        }
        if (!written.matches("[234](\\.[0-9]{1,2}){0,2}")) {
            throw new RuleViolated(
                    DocumentRule.PACT_VERSION_IS_SUPPORTED,
                    Map.of("version", written.length() > 40 ? written.substring(0, 40) : written));
        }
        var use = new RecordedUse(document);
        for (var interaction : pact.get("interactions")) {
            var type = interaction.path("type").asString("Synchronous/HTTP");
            if (!type.equals("Synchronous/HTTP")) {
                throw new RuleViolated(
                        DocumentRule.PACT_IS_ABOUT_HTTP,
                        Map.of("interaction", interaction.path("description").asString(type)));
            }
            use.see(interaction.path("request"), interaction.path("response"));
        }
        return use.needs();
    }

    /** What one recorded request and its answer suggest. */
    public static List<Needs.Operation> ofExample(ApiDocument document, JsonNode request, JsonNode response) {
        var use = new RecordedUse(document);
        use.see(request, response);
        return use.needs();
    }

    private void see(JsonNode request, JsonNode response) {
        var method = request.path("method").asString("GET");
        var path = request.path("path").asString("");
        var operation = MockAnswer.find(document, method, path.replaceFirst("\\?.*", ""))
                .orElseThrow(() -> new RuleViolated(
                        DocumentRule.EXAMPLE_IS_OF_AN_OPERATION,
                        Map.of(
                                "request",
                                (method + " " + path).length() > 200 ? path.substring(0, 200) : method + " " + path)));
        var here = seen.computeIfAbsent(operation.id() == null ? operation.key() : operation.id(), _ -> new Seen());
        operation.parameters().stream().filter(p -> p.in().equals("path")).forEach(p -> here.sends.add(p.name()));
        request.path("query").propertyNames().forEach(here.sends::add);
        named(here.sends, body(request));
        var status = response.path("status").asInt(200);
        if (status < 400) {
            named(here.reads, body(response));
        } else {
            var codes = new Coverage(document).errorCodes(operation);
            var told = body(response).findValuesAsString("code").stream()
                    .filter(codes::contains)
                    .findFirst();
            here.errors.add(told.orElse("" + status));
        }
    }

    private static void named(Set<String> into, JsonNode body) {
        MockAnswer.leaves(body).stream().filter(FieldPath::isPath).forEach(into::add);
    }

    /** Version 4 wraps what earlier ones write plainly. */
    private static JsonNode body(JsonNode message) {
        var body = message.path("body");
        if (body.isObject() && body.has("content") && body.has("contentType")) {
            return body.get("content");
        }
        return body.isMissingNode() ? JsonNodeFactory.instance.objectNode() : body;
    }

    private List<Needs.Operation> needs() {
        return seen.entrySet().stream()
                .map(e -> new Needs.Operation(
                        e.getKey(),
                        List.copyOf(e.getValue().sends),
                        List.copyOf(e.getValue().reads),
                        List.copyOf(e.getValue().errors),
                        null))
                .toList();
    }
}
