package io.tandem.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows the verb: plain words, {@code --flag}s and options as {@code --name value} or {@code --name=value}. What
 * follows {@code --} is plain, whatever it looks like.
 */
record Arguments(List<String> plain, Map<String, String> options) {

    /** Every verb takes these. */
    private static final List<String> COMMON_FLAGS = List.of("json");

    private static final List<String> COMMON_OPTIONS = List.of("as-of", "url");

    static Arguments parse(List<String> words, Verb verb) {
        var plain = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--")) {
                plain.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = word.substring(2, equals < 0 ? word.length() : equals);
            if (COMMON_FLAGS.contains(name) || verb.flags().contains(name)) {
                options.put(name, "");
            } else if (!COMMON_OPTIONS.contains(name) && !verb.options().contains(name)) {
                throw Stop.usage("没有参数 --" + name, "There is no option --" + name);
            } else if (equals >= 0) {
                options.put(name, word.substring(equals + 1));
            } else if (++i < words.size()) {
                options.put(name, words.get(i));
            } else {
                throw Stop.usage("--" + name + " 后面缺少值", "--" + name + " needs a value");
            }
        }
        return new Arguments(List.copyOf(plain), Map.copyOf(options));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The plain word at a place; usage where it is missing. */
    String word(int place, String zh, String en) {
        if (place >= plain.size()) {
            throw Stop.usage("缺少" + zh, "Missing: " + en);
        }
        return plain.get(place);
    }

    /** All plain words from a place on, as one text. */
    String rest(int from) {
        return from >= plain.size() ? "" : String.join(" ", plain.subList(from, plain.size()));
    }
}
