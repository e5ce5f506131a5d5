package io.tandem.requirements.design.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two sheets of tokens, token by token.
 *
 * @param changes in the order of the names
 * @param followers tokens that read the same and yet mean something else, because what they stand for changed
 */
public record TokenDiff(List<Changed> changes, Set<String> followers) {

    /**
     * @param from null where it is new
     * @param to null where it is gone
     */
    public record Changed(
            String token, @Nullable Token from, @Nullable Token to) {}

    public static TokenDiff between(Map<String, Token> before, Map<String, Token> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<Changed>();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Changed(name, before.get(name), after.get(name)));
            }
        }
        return new TokenDiff(changes, followers(changes, after));
    }

    private static Set<String> followers(List<Changed> changes, Map<String, Token> after) {
        var moved = new HashSet<>(changes.stream().map(Changed::token).toList());
        var followers = new TreeSet<String>();
        for (var grown = true; grown; ) {
            var next = after.entrySet().stream()
                    .filter(entry -> !moved.contains(entry.getKey()))
                    .filter(entry -> entry.getValue().references().stream().anyMatch(moved::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            grown = !next.isEmpty();
            moved.addAll(next);
            followers.addAll(next);
        }
        return followers;
    }
}
