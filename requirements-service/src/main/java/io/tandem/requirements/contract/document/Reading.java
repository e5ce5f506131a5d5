package io.tandem.requirements.contract.document;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.document.ApiDocument.Answer;
import io.tandem.requirements.contract.document.ApiDocument.Body;
import io.tandem.requirements.contract.document.ApiDocument.Content;
import io.tandem.requirements.contract.document.ApiDocument.NotUnderstood;
import io.tandem.requirements.contract.document.ApiDocument.Operation;
import io.tandem.requirements.contract.document.ApiDocument.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One reading of a document: checks it, resolves what is not a schema, hands schemas to {@link Shapes}. */
public final class Reading {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> COMPARED_AS_THEY_STAND = Set.of("callbacks", "security", "servers");

    private final References references;
    private final Shapes shapes;
    private final JsonNode root;
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();

    private Reading(JsonNode root) {
        this.root = root;
        this.references = new References(root);
        this.shapes = new Shapes(references, root.path("openapi").asString("").startsWith("3.1"), notUnderstood);
    }

    /** @throws RuleViolated naming the {@link DocumentRule} the document breaks */
    public static ApiDocument of(byte[] bytes) {
        return new Reading(DocumentText.read(bytes)).document();
    }

    private ApiDocument document() {
        var openapi = root.path("openapi").asString("");
        if (!openapi.matches("3\\.[01]\\.[0-9]{1,2}(-.{1,20})?")) {
            var named = root.path("swagger").asString(openapi);
            throw new RuleViolated(
                    DocumentRule.DOCUMENT_IS_OPENAPI_3,
                    Map.of("version", named.length() > 40 ? named.substring(0, 40) : named));
        }
        references.requireAllInside();
        var title = text(root.path("info"), "title", "/info");
        var version = text(root.path("info"), "version", "/info");
        var paths = root.path("paths");
        if (!paths.isObject() && !(paths.isMissingNode() && openapi.startsWith("3.1"))) {
            throw DocumentRule.incomplete("/paths", "paths");
        }
        for (var part : List.of("webhooks")) {
            if (root.has(part)) {
                notUnderstood.add(new NotUnderstood("/" + part, part));
            }
        }
        var operations = new TreeMap<String, Operation>();
        paths.properties().forEach(path -> {
            if (path.getKey().startsWith("/")) {
                operationsOf(path.getKey(), path.getValue(), operations);
            }
        });
        requireNamedOnce(operations);
        return new ApiDocument(openapi, title, version, operations, shapes.all(), List.copyOf(notUnderstood));
    }

    private static void requireNamedOnce(SortedMap<String, Operation> operations) {
        var ids = new HashSet<String>();
        for (var operation : operations.values()) {
            if (operation.id() != null && !ids.add(operation.id())) {
                throw new RuleViolated(
                        DocumentRule.DOCUMENT_NAMES_AN_OPERATION_ONCE, Map.of("operation", operation.id()));
            }
        }
    }

    private static String text(JsonNode holder, String name, String at) {
        var value = holder.path(name);
        if (!value.isString() && !value.isNumber()) {
            throw DocumentRule.incomplete(at, name);
        }
        var text = value.asString();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private void operationsOf(String path, JsonNode written, SortedMap<String, Operation> operations) {
        var at = "/paths/" + References.escaped(path);
        var item = references.resolved(written, at);
        if (!item.isObject()) {
            throw DocumentRule.incomplete(at, "path item");
        }
        item.properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey())) {
                var operation = operation(entry.getKey(), path, item, entry.getValue(), at + "/" + entry.getKey());
                operations.put(operation.key(), operation);
            }
        });
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode written, String at) {
        if (!written.isObject()) {
            throw DocumentRule.incomplete(at, "operation");
        }
        var parameters = new LinkedHashMap<String, Parameter>();
        parameters(item.path("parameters"), at, parameters);
        parameters(written.path("parameters"), at, parameters);
        var other = JsonNodeFactory.instance.objectNode();
        COMPARED_AS_THEY_STAND.stream().sorted().forEach(keyword -> {
            var value = written.has(keyword)
                    ? written.get(keyword)
                    : keyword.equals("callbacks") ? null : root.get(keyword);
            if (value != null) {
                other.set(keyword, value);
            }
            if (written.has(keyword)) {
                notUnderstood.add(new NotUnderstood(at + "/" + keyword, keyword));
            }
        });
        var id = written.path("operationId");
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                id.isString() ? id.asString() : null,
                List.copyOf(parameters.values()),
                body(written.path("requestBody"), at + "/requestBody"),
                answers(written.path("responses"), at + "/responses"),
                latency(written.path("x-latency")),
                other);
    }

    private void parameters(JsonNode list, String at, Map<String, Parameter> into) {
        for (var written : list) {
            var parameter = references.resolved(written, at + "/parameters");
            var name = text(parameter, "name", at + "/parameters");
            var in = text(parameter, "in", at + "/parameters");
            var schema = parameter.has("schema")
                    ? parameter.get("schema")
                    : firstContent(parameter.path("content")).path("schema");
            var required = parameter.path("required").asBoolean(false) || in.equals("path");
            into.put(in + " " + name, new Parameter(name, in, required, shapes.of(schema, at + "/parameters/" + name)));
        }
    }

    private static JsonNode firstContent(JsonNode content) {
        return content.properties().stream()
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(JsonNodeFactory.instance.missingNode());
    }

    private @Nullable Body body(JsonNode written, String at) {
        if (written.isMissingNode()) {
            return null;
        }
        var body = references.resolved(written, at);
        return new Body(body.path("required").asBoolean(false), contents(body.path("content"), at));
    }

    private SortedMap<String, Answer> answers(JsonNode written, String at) {
        if (!written.isObject() || written.isEmpty()) {
            throw DocumentRule.incomplete(at, "responses");
        }
        var answers = new TreeMap<String, Answer>();
        written.properties().forEach(entry -> {
            if (entry.getKey().startsWith("x-")) {
                return;
            }
            var here = at + "/" + entry.getKey();
            var answer = references.resolved(entry.getValue(), here);
            var headers = new TreeMap<String, ObjectNode>();
            answer.path("headers")
                    .properties()
                    .forEach(header -> headers.put(
                            header.getKey(),
                            shapes.of(
                                    references
                                            .resolved(header.getValue(), here + "/headers")
                                            .path("schema"),
                                    here + "/headers/" + header.getKey())));
            answers.put(entry.getKey(), new Answer(contents(answer.path("content"), here), headers));
        });
        return answers;
    }

    private SortedMap<String, Content> contents(JsonNode content, String at) {
        var contents = new TreeMap<String, Content>();
        content.properties().forEach(entry -> {
            var media = entry.getValue();
            contents.put(
                    entry.getKey(),
                    new Content(
                            shapes.of(media.path("schema"), at + "/content/" + entry.getKey()), example(media, at)));
        });
        return contents;
    }

    /** The written example, or the first by name of several. */
    private @Nullable JsonNode example(JsonNode media, String at) {
        if (media.has("example")) {
            return media.get("example");
        }
        return media.path("examples").properties().stream()
                .min(Map.Entry.comparingByKey())
                .map(entry ->
                        references.resolved(entry.getValue(), at + "/examples").get("value"))
                .orElse(null);
    }

    private static Map<String, String> latency(JsonNode written) {
        var latency = new TreeMap<String, String>();
        written.properties().forEach(entry -> {
            if (entry.getValue().isNumber()) {
                latency.put(entry.getKey(), entry.getValue().asString());
            }
        });
        return latency;
    }
}
