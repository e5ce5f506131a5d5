package io.tandem.requirements.design.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sheet of tokens keeps to: names that can be referred to, references that lead somewhere and never in a circle. */
final class TokenSheet {

    private static final int TOKENS = 2_000;
    private static final int NAME = 200;
    private static final int VALUE = 2_000;
    private static final Pattern SHAPE =
            Pattern.compile("[^.{}$\\s\"\\\\][^.{}\"\\\\]*(\\.[^.{}$\\s\"\\\\][^.{}\"\\\\]*)*");

    private TokenSheet() {}

    static void check(Map<String, Token> tokens) {
        require(
                !tokens.isEmpty() && tokens.size() <= TOKENS,
                DesignRule.TOKENS_ARE_SOME_BUT_FEW,
                Map.of("most", String.valueOf(TOKENS)));
        tokens.forEach((name, token) -> {
            require(
                    Text.says(name, NAME) && SHAPE.matcher(name).matches(),
                    DesignRule.TOKEN_NAME_HAS_ITS_SHAPE,
                    Map.of("token", clipped(name)));
            require(
                    Text.says(token.value(), VALUE) && (token.type() == null || Text.says(token.type(), NAME)),
                    DesignRule.TOKEN_VALUE_FITS,
                    Map.of("token", name, "most", String.valueOf(VALUE)));
            token.references()
                    .forEach(reference -> require(
                            tokens.containsKey(reference),
                            DesignRule.TOKEN_STANDS_FOR_A_KNOWN_ONE,
                            Map.of("token", name, "reference", clipped(reference))));
        });
        requireNoCycle(tokens);
    }

    /** Takes away what stands for nothing left, again and again: what never goes stands in a circle or behind one. */
    private static void requireNoCycle(Map<String, Token> tokens) {
        var waiting = new HashMap<String, Set<String>>();
        tokens.forEach((name, token) -> waiting.put(name, new HashSet<>(token.references())));
        var users = new HashMap<String, List<String>>();
        waiting.forEach((name, needs) -> needs.forEach(
                need -> users.computeIfAbsent(need, _ -> new ArrayList<>()).add(name)));
        var free = new ArrayList<>(waiting.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        while (!free.isEmpty()) {
            var done = free.removeLast();
            waiting.remove(done);
            for (var user : users.getOrDefault(done, List.of())) {
                var needs = waiting.get(user);
                if (needs != null && needs.remove(done) && needs.isEmpty()) {
                    free.add(user);
                }
            }
        }
        if (!waiting.isEmpty()) {
            throw new RuleViolated(DesignRule.TOKENS_STAND_IN_NO_CIRCLE, Map.of("circle", circle(waiting)));
        }
    }

    /** From any name left along its first need until one comes again. */
    private static String circle(Map<String, Set<String>> waiting) {
        var path = new ArrayList<String>();
        var name = waiting.keySet().stream().min(String::compareTo).orElseThrow();
        while (!path.contains(name)) {
            path.add(name);
            name = waiting.getOrDefault(name, Set.of()).stream()
                    .min(String::compareTo)
                    .orElseThrow();
        }
        var circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
        circle.add(name);
        return String.join(" → ", circle);
    }

    private static String clipped(String name) {
        return name.length() <= 80 ? name : name.substring(0, 80);
    }
}
