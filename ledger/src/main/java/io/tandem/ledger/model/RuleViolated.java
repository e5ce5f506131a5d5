package io.tandem.ledger.model;

import java.util.Map;

/** A rule said no. The rule's id is part of the HTTP contract; its sentence is for people. */
public final class RuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, String> details;

    public RuleViolated(Rule rule, Map<String, String> details) {
        super(rule.id(), null, false, false);
        this.rule = rule;
        this.details = Map.copyOf(details);
    }

    public static void require(boolean holds, Rule rule) {
        if (!holds) {
            throw new RuleViolated(rule, Map.of());
        }
    }

    /** @param details values for the sentence's braces and for programs: ids, names of fields, versions. No secrets. */
    public static void require(boolean holds, Rule rule, Map<String, String> details) {
        if (!holds) {
            throw new RuleViolated(rule, details);
        }
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, String> details() {
        return details;
    }

    public String zh() {
        return fill(rule.zh());
    }

    public String en() {
        return fill(rule.en());
    }

    private String fill(String sentence) {
        var filled = sentence;
        for (var detail : details.entrySet()) {
            filled = filled.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return filled;
    }
}
