package io.tandem.requirements.contract.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text of a contract looks like: lengths in UTF-16 code units, decimals, field paths. */
final class Texts {

    private static final int LINE = 200;
    private static final int NOTE = 2_000;
    private static final int ITEMS = 500;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    private Texts() {}

    static String line(String name, String text) {
        var stripped = fits(name, text, LINE).strip();
        require(!stripped.isEmpty(), ContractRule.TEXT_IS_PRESENT, Map.of("name", name));
        return stripped;
    }

    static String note(String name, String text) {
        return fits(name, text.strip(), NOTE);
    }

    static String reason(String text) {
        var stripped = note("reason", text);
        require(!stripped.isEmpty(), ContractRule.REASON_IS_GIVEN);
        return stripped;
    }

    private static String fits(String name, String text, int limit) {
        require(text.length() <= limit, ContractRule.TEXT_FITS, Map.of("name", name, "limit", "" + limit));
        require(
                text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE),
                ContractRule.TEXT_IS_READABLE,
                Map.of("name", name));
        return text;
    }

    static List<Needs.Operation> operations(List<Needs.Operation> operations) {
        require(!operations.isEmpty(), ContractRule.NEEDS_NAME_AN_OPERATION);
        fewEnough("operations", operations);
        var named = new HashSet<String>();
        return operations.stream()
                .map(use -> {
                    var name = line("operation", use.operation());
                    require(named.add(name), ContractRule.OPERATION_IS_NAMED_ONCE, Map.of("operation", name));
                    return new Needs.Operation(
                            name, fields(use.sends()), fields(use.reads()), codes(use.errors()), latency(use));
                })
                .toList();
    }

    private static List<String> fields(List<String> fields) {
        fewEnough("fields", fields);
        fields.forEach(Texts::field);
        return fields.stream().distinct().sorted().toList();
    }

    static void field(String path) {
        require(FieldPath.isPath(path), ContractRule.FIELD_HAS_A_PATH, Map.of("field", clipped(path)));
    }

    private static List<String> codes(List<String> errors) {
        fewEnough("errors", errors);
        return errors.stream()
                .map(code -> line("error", code))
                .distinct()
                .sorted()
                .toList();
    }

    private static Needs.@Nullable Latency latency(Needs.Operation use) {
        var latency = use.latency();
        if (latency != null) {
            require(
                    DECIMAL.matcher(latency.value()).matches(),
                    ContractRule.LATENCY_IS_A_NUMBER,
                    Map.of("value", clipped(latency.value())));
            line("unit", latency.unit());
            line("at", latency.at());
        }
        return latency;
    }

    private static void fewEnough(String name, List<?> items) {
        require(items.size() <= ITEMS, ContractRule.TEXT_FITS, Map.of("name", name, "limit", "" + ITEMS));
    }

    private static String clipped(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80);
    }
}
