package io.tandem.requirements.contract.document;

import io.tandem.ledger.model.RuleViolated;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * YAML as JSON would say it (the core schema of YAML 1.2: {@code yes} is a text, keys are texts). Aliases count each time
 * they are used, so that a few lines cannot become gigabytes.
 */
final class YamlText {

    private static final int NODES = 4_000_000;
    private static final int ALIASES = 10_000;
    private static final int CHARACTERS = 25 << 20;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private YamlText() {}

    static JsonNode read(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setMaxAliasesForCollections(ALIASES);
        options.setNestingDepthLimit(DocumentText.DEPTH);
        options.setAllowRecursiveKeys(false);
        try {
            var root = new Yaml(options).compose(new java.io.StringReader(text));
            if (root == null) {
                throw DocumentText.unreadable("1");
            }
            return new YamlText().tree(root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw DocumentText.unreadable(mark == null ? "?" : "" + (mark.getLine() + 1));
        } catch (YAMLException e) {
            throw tooLarge();
        }
    }

    private JsonNode tree(Node node) {
        if (++nodes > NODES || open.size() > DocumentText.DEPTH) {
            throw tooLarge();
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode list ->
                entered(list, () -> {
                    var array = json.arrayNode();
                    list.getValue().forEach(item -> array.add(tree(item)));
                    return array;
                });
            case MappingNode map -> entered(map, () -> mapping(map));
            default -> throw DocumentText.unreadable(line(node));
        };
    }

    private JsonNode entered(Node node, java.util.function.Supplier<JsonNode> read) {
        if (!open.add(node)) {
            throw tooLarge();
        }
        var tree = read.get();
        open.remove(node);
        return tree;
    }

    private JsonNode mapping(MappingNode map) {
        var object = json.objectNode();
        for (var tuple : map.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw DocumentText.unreadable(line(tuple.getKeyNode()));
            }
            if (object.has(key.getValue())) {
                throw DocumentText.duplicate(key.getValue(), line(key));
            }
            object.set(key.getValue(), tree(tuple.getValueNode()));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return json.stringNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> json.nullNode();
            case "true", "True", "TRUE" -> json.booleanNode(true);
            case "false", "False", "FALSE" -> json.booleanNode(false);
            default -> number(text);
        };
    }

    private JsonNode number(String text) {
        if (INTEGER.matcher(text).matches()) {
            var whole = new BigInteger(text.startsWith("+") ? text.substring(1) : text);
            return whole.bitLength() < 64 ? json.numberNode(whole.longValue()) : json.numberNode(whole);
        }
        return text.length() <= 60 && DECIMAL.matcher(text).matches()
                ? json.numberNode(new BigDecimal(text).stripTrailingZeros())
                : json.stringNode(text);
    }

    private static String line(Node node) {
        return "" + (node.getStartMark().getLine() + 1);
    }

    private static RuleViolated tooLarge() {
        return new RuleViolated(DocumentRule.DOCUMENT_STAYS_ITS_SIZE, Map.of());
    }
}
