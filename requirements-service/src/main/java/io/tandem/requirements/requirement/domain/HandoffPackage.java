package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.CanonicalText;
import io.tandem.requirements.model.Side;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * 移交单: what is handed over, frozen at the moment of the offer or of its newest repacking.
 *
 * @param fields the facet's fields by name
 * @param criteria those of the side and the joint ones
 * @param versions of the common part and of the side's
 * @param questions still open
 * @param gaps mandatory items declared missing
 */
public record HandoffPackage(
        String title,
        String description,
        Map<String, FieldValue> fields,
        List<Frozen> criteria,
        Map<Part, Long> versions,
        List<Reference> references,
        List<String> questions,
        List<Gap> gaps) {

    /** A criterion as it stood. */
    public record Frozen(UUID criterionId, Part part, String text) {}

    /** The mandatory items that are neither there nor declared as a gap. */
    public List<String> missing(Purpose purpose, Side side) {
        return purpose.mandatory(side).stream()
                .filter(item -> !holds(item))
                .filter(item -> gaps.stream().noneMatch(gap -> gap.item().equals(item)))
                .toList();
    }

    private boolean holds(String item) {
        return switch (item) {
            case "description" -> !description.isBlank();
            case "criteria" -> !criteria.isEmpty();
            case "environment" -> refersTo(Reference.Kind.ENVIRONMENT);
            case "contract" -> refersTo(Reference.Kind.CONTRACT);
            default -> fields.containsKey(item);
        };
    }

    private boolean refersTo(Reference.Kind kind) {
        return references.stream().anyMatch(reference -> reference.kind() == kind);
    }

    /** Whether another package freezes the same texts, whatever their versions count. */
    boolean saysTheSameAs(HandoffPackage other) {
        return title.equals(other.title)
                && description.equals(other.description)
                && fields.equals(other.fields)
                && criteria.equals(other.criteria);
    }

    /**
     * SHA-256, in lower-case hex, over the canonical text of the package in UTF-8. The canonical text is a sequence of
     * lines {@code <name> <length> <value>\n} where the length is the number of UTF-8 bytes of the value, so that no text
     * can look like another line. Lines come in this order, absent values are left out:
     *
     * <pre>
     * tandem-handoff-package 1 1
     * title, description
     * field                     name, then field.is TEXT|MEASURED|SAME_AS|NONE, then its values; fields by name (code units)
     * field.text | field.value, field.unit, field.note? | field.reference | field.why
     * criterion                 id, then criterion.part, criterion.text; in the order of the package
     * version                   part=number; COMMON, FRONTEND, BACKEND
     * reference                 kind, then reference.title, reference.link?; in order
     * question                  in order
     * gap                       item, then gap.text, gap.dueAt (ISO-8601 instant, UTC); in order
     * </pre>
     */
    public String contentHash() {
        var text =
                new CanonicalText("tandem-handoff-package").line("title", title).line("description", description);
        new TreeMap<>(fields).forEach((name, value) -> {
            text.line("field", name);
            switch (value) {
                case FieldValue.Text v -> text.line("field.is", "TEXT").line("field.text", v.text());
                case FieldValue.Measured v ->
                    text.line("field.is", "MEASURED")
                            .line("field.value", v.value())
                            .line("field.unit", v.unit())
                            .line("field.note", v.note());
                case FieldValue.SameAs v -> text.line("field.is", "SAME_AS").line("field.reference", v.reference());
                case FieldValue.None v -> text.line("field.is", "NONE").line("field.why", v.why());
            }
        });
        for (var criterion : criteria) {
            text.line("criterion", criterion.criterionId().toString())
                    .line("criterion.part", criterion.part().name())
                    .line("criterion.text", criterion.text());
        }
        new TreeMap<>(versions).forEach((part, version) -> text.line("version", part + "=" + version));
        for (var reference : references) {
            text.line("reference", reference.kind().name())
                    .line("reference.title", reference.title())
                    .line("reference.link", reference.link());
        }
        questions.forEach(question -> text.line("question", question));
        for (var gap : gaps) {
            text.line("gap", gap.item())
                    .line("gap.text", gap.text())
                    .line("gap.dueAt", gap.dueAt().toString());
        }
        return text.sha256();
    }
}
