package io.tandem.requirements.document;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Criterion;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.FacetField;
import io.tandem.requirements.requirement.domain.FieldValue;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product's requirements as one document: an overview, what both sides read, a chapter for the front end and one for
 * the back end. It names no persons: it says what is wanted, the custody chain says who held it.
 *
 * @param asOf the instant it speaks of
 * @param keys of all requirements, by id, for links
 */
record RequirementDocument(
        String product, String about, Instant asOf, List<Entry> entries, Map<UUID, String> keys, Wording words) {

    /** A requirement with its derived state. */
    record Entry(Requirement requirement, State state) {}

    String markdown() {
        var text = new Markdown();
        text.heading(1, product + " " + words.of("document"));
        if (!about.isBlank()) {
            text.quote(about);
        }
        text.paragraph(words.of("asOf") + words.colon() + asOf);
        overview(text);
        common(text);
        for (var side : Side.values()) {
            chapter(text, side);
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void overview(Markdown text) {
        text.heading(2, words.of("overview"));
        text.row(words.of("key"), words.of("title"), words.of("module"), words.of("priority"), words.of("state"));
        text.row("---", "---", "---", "---", "---");
        for (var entry : entries) {
            var common = entry.requirement().common();
            text.row(
                    entry.requirement().key(),
                    Markdown.plain(common.title()),
                    common.module() == null ? "" : Markdown.plain(common.module()),
                    common.priority() == null ? "" : common.priority().name(),
                    words.of(entry.state()));
        }
        text.end();
    }

    private void common(Markdown text) {
        text.heading(2, words.of("common"));
        byModule().forEach((module, requirements) -> {
            text.heading(3, module.isEmpty() ? words.of("noModule") : module);
            requirements.forEach(requirement -> common(text, requirement));
        });
    }

    private void common(Markdown text, Requirement r) {
        text.heading(4, r.key() + " " + r.common().title());
        if (r.common().wantedBy() != null) {
            text.paragraph(words.of("wantedBy") + words.colon() + r.common().wantedBy());
        }
        if (!r.common().description().isBlank()) {
            text.quote(r.common().description());
        }
        criteria(text, r, Part.COMMON);
        if (!r.links().isEmpty()) {
            text.paragraph("**" + words.of("links") + "**");
            r.links()
                    .forEach(link -> text.item(words.of(link.type()) + " "
                            + keys.getOrDefault(link.to(), link.to().toString())
                            + (link.note().isBlank() ? "" : words.colon() + Markdown.plain(link.note()))));
            text.end();
        }
    }

    private void chapter(Markdown text, Side side) {
        text.heading(2, words.chapter(side));
        byModule().forEach((module, requirements) -> {
            text.heading(3, module.isEmpty() ? words.of("noModule") : module);
            requirements.forEach(requirement -> half(text, requirement, side));
        });
    }

    private void half(Markdown text, Requirement r, Side side) {
        text.heading(4, r.key() + " " + r.common().title());
        var facet = r.facet(side);
        if (!facet.applies()) {
            var exemption = Objects.requireNonNull(facet.exemption());
            text.paragraph(words.of("exempt") + " · " + words.of(exemption.why())
                    + (exemption.providedBy() == null
                            ? ""
                            : " "
                                    + keys.getOrDefault(
                                            exemption.providedBy(),
                                            exemption.providedBy().toString()))
                    + words.colon() + Markdown.plain(exemption.reason()));
            return;
        }
        for (var name : fieldsOf(facet, side)) {
            text.heading(5, words.of(name));
            field(text, facet.fields().get(name));
        }
        criteria(text, r, Part.of(side));
    }

    /** The side's own first, in their order, then whatever else was written. */
    private static List<String> fieldsOf(Facet facet, Side side) {
        var known = FacetField.of(side);
        return Stream.concat(
                        known.stream(),
                        new TreeMap<>(facet.fields()).keySet().stream().filter(name -> !known.contains(name)))
                .toList();
    }

    private void field(Markdown text, @Nullable FieldValue value) {
        switch (value) {
            case FieldValue.Text v -> text.quote(v.text());
            case FieldValue.Measured v ->
                text.paragraph("**" + Markdown.plain(v.value() + " " + v.unit()) + "**"
                        + (v.note() == null ? "" : " " + Markdown.plain(v.note())));
            case FieldValue.SameAs v -> text.paragraph(words.of("sameAs") + " " + Markdown.plain(v.reference()));
            case FieldValue.None v -> text.paragraph(words.of("none") + words.colon() + Markdown.plain(v.why()));
            case null -> text.paragraph(words.of("nothing"));
        }
    }

    private void criteria(Markdown text, Requirement r, Part part) {
        var own = r.criteria().stream().filter(c -> c.part() == part).toList();
        if (own.isEmpty()) {
            return;
        }
        text.paragraph("**" + words.of("criteria") + "**");
        own.forEach(criterion -> text.item(criterion(criterion)));
        text.end();
    }

    private String criterion(Criterion criterion) {
        return Markdown.plain(criterion.text())
                + (criterion.judgement() == null ? "" : " *(" + words.of(criterion.judgement()) + ")*");
    }

    /** Modules by name, those without one last. */
    private Map<String, List<Requirement>> byModule() {
        var modules = new TreeMap<String, List<Requirement>>(
                (a, b) -> a.isEmpty() || b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty()) : a.compareTo(b));
        for (var entry : entries) {
            modules.computeIfAbsent(
                            Objects.requireNonNullElse(
                                    entry.requirement().common().module(), ""),
                            _ -> new ArrayList<>())
                    .add(entry.requirement());
        }
        return modules;
    }
}
