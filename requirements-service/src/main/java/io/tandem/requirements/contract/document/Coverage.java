package io.tandem.requirements.contract.document;

import io.tandem.requirements.contract.document.ApiDocument.Content;
import io.tandem.requirements.contract.document.ApiDocument.Operation;
import io.tandem.requirements.contract.domain.FieldPath;
import io.tandem.requirements.contract.domain.Gap;
import io.tandem.requirements.contract.domain.Gap.Use;
import io.tandem.requirements.contract.domain.Needs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Holds needs against a document, field by field. */
public record Coverage(ApiDocument document) {

    public enum Status {
        MET,
        MISSING,
        MISMATCH,
        OVER_PROVIDED
    }

    public record Item(String operation, Use use, String name, Status status) {

        Gap gap() {
            return new Gap(operation, use, name, Gap.Status.valueOf(status.name()));
        }
    }

    public List<Gap> gaps(List<Needs.Operation> uses) {
        return of(uses).stream()
                .filter(item -> item.status() == Status.MISSING || item.status() == Status.MISMATCH)
                .map(Item::gap)
                .toList();
    }

    /** What is met and what is not, in the order of the needs. */
    public List<Item> of(List<Needs.Operation> uses) {
        return uses.stream().flatMap(use -> of(use).stream()).toList();
    }

    private List<Item> of(Needs.Operation use) {
        var found = document.operation(use.operation());
        if (found.isEmpty()) {
            return List.of(new Item(use.operation(), Use.OPERATION, use.operation(), Status.MISSING));
        }
        var operation = found.get();
        var items = new ArrayList<Item>();
        sends(use, operation, items);
        use.reads().forEach(field -> items.add(new Item(use.operation(), Use.READS, field, reads(operation, field))));
        var codes = errorCodes(operation);
        use.errors()
                .forEach(code -> items.add(new Item(
                        use.operation(), Use.ERROR, code, codes.contains(code) ? Status.MET : Status.MISSING)));
        var latency = use.latency();
        var promised = latency == null ? null : operation.latency().get(latency.at());
        if (latency != null && promised != null && latency.unit().equals("ms")) {
            var kept = new BigDecimal(promised).compareTo(new BigDecimal(latency.value())) <= 0;
            items.add(new Item(use.operation(), Use.LATENCY, latency.at(), kept ? Status.MET : Status.MISMATCH));
        }
        return items;
    }

    private void sends(Needs.Operation use, Operation operation, List<Item> items) {
        for (var field : use.sends()) {
            items.add(
                    new Item(use.operation(), Use.SENDS, field, takes(operation, field) ? Status.MET : Status.MISSING));
        }
        asked(operation)
                .filter(name -> use.sends().stream().noneMatch(sent -> FieldPath.touches(name, sent)))
                .forEach(name -> items.add(new Item(use.operation(), Use.SENDS, name, Status.MISMATCH)));
    }

    private boolean takes(Operation operation, String field) {
        return operation.parameters().stream().anyMatch(p -> p.name().equals(field))
                || requests(operation).anyMatch(shape -> new Fields(document).find(shape, field) != null);
    }

    /** What an operation insists on: fields of its body, parameters of its path and query. Headers are transport. */
    private Stream<String> asked(Operation operation) {
        var parameters = operation.parameters().stream()
                .filter(p -> p.required() && (p.in().equals("path") || p.in().equals("query")))
                .map(ApiDocument.Parameter::name);
        var body = requests(operation).limit(1).flatMap(shape -> new Fields(document).required(shape).stream());
        return Stream.concat(
                parameters, operation.request() != null && operation.request().required() ? body : Stream.of());
    }

    /** In every kind of success that has a body the field has to be there. */
    private Status reads(Operation operation, String field) {
        var fields = new Fields(document);
        var bodies = successes(operation).toList();
        var with = bodies.stream()
                .filter(shape -> fields.find(shape, field) != null)
                .count();
        return with == 0 ? Status.MISSING : with == bodies.size() ? Status.MET : Status.MISMATCH;
    }

    Collection<String> errorCodes(Operation operation) {
        var codes = new TreeSet<String>();
        operation.answers().forEach((status, answer) -> {
            if (LibraryChanges.where(status) == io.tandem.requirements.contract.domain.Change.Where.ERROR) {
                codes.add(status);
                answer.content()
                        .values()
                        .forEach(content -> codes.addAll(new Fields(document).values(content.shape())));
            }
        });
        return codes;
    }

    /** What a document offers and none of these needs uses, for the operations they use. */
    public List<Item> unused(Collection<Needs> needs) {
        var uses = needs.stream().flatMap(n -> n.operations().stream()).toList();
        var items = new ArrayList<Item>();
        document.operations().forEach((key, operation) -> {
            var ours = uses.stream()
                    .filter(use -> document.operation(use.operation())
                            .filter(operation::equals)
                            .isPresent())
                    .toList();
            if (ours.isEmpty()) {
                items.add(new Item(key, Use.OPERATION, name(operation), Status.OVER_PROVIDED));
                return;
            }
            var read = ours.stream().flatMap(use -> use.reads().stream()).toList();
            successes(operation)
                    .flatMap(shape -> new Fields(document).all(shape).keySet().stream())
                    .distinct()
                    .filter(field -> read.stream().noneMatch(r -> FieldPath.touches(field, r)))
                    .forEach(field -> items.add(new Item(key, Use.READS, field, Status.OVER_PROVIDED)));
        });
        return items;
    }

    private static String name(Operation operation) {
        return operation.id() == null ? operation.key() : operation.id();
    }

    /** Those of these fields no successful answer has. */
    public List<String> unknown(@org.jspecify.annotations.Nullable String operation, List<String> fields) {
        var of = operation == null
                ? List.copyOf(document.operations().values())
                : document.operation(operation).stream().toList();
        return fields.stream()
                .filter(field -> of.stream()
                        .flatMap(Coverage::successes)
                        .noneMatch(shape -> new Fields(document).find(shape, field) != null))
                .toList();
    }

    static Stream<ObjectNode> successes(Operation operation) {
        return operation.answers().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().content().values().stream())
                .map(Content::shape);
    }

    private static Stream<ObjectNode> requests(Operation operation) {
        var request = operation.request();
        return request == null
                ? Stream.of()
                : request.content().values().stream().map(Content::shape);
    }
}
