package io.tandem.ledger.proof;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whom somebody trusts: logs, witnesses, and how many of these must have cosigned (C2SP tlog-policy). */
public final class Policy {

    private static final String NONE = "none";

    private final List<NoteKey> logs = new ArrayList<>();
    private final Map<String, NoteKey> witnesses = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<String> grouped = new HashSet<>();
    private final Map<NoteKey, URI> reachable = new LinkedHashMap<>();
    private String quorum = "";

    private record Group(int least, List<String> members) {}

    private Policy() {}

    public static Policy parse(String text) {
        var policy = new Policy();
        int number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            var words = Lines.words(line);
            if (!words.isEmpty() && !words.getFirst().startsWith("#")) {
                try {
                    policy.read(words);
                } catch (Malformed e) {
                    throw new Malformed("line " + number + ": " + e.getMessage());
                }
            }
        }
        if (policy.quorum.isEmpty()) {
            throw new Malformed("a policy says its quorum");
        }
        return policy;
    }

    /** The witnesses of which it says where they are asked. */
    public Map<NoteKey, URI> reachable() {
        return Map.copyOf(reachable);
    }

    /** The logs it accepts, as a file without witnesses. */
    public static String of(List<NoteKey> logs) {
        var text = new StringBuilder();
        logs.forEach(log -> text.append("log ").append(log).append('\n'));
        return text.append("quorum none\n").toString();
    }

    public List<NoteKey> logs() {
        return List.copyOf(logs);
    }

    /**
     * The checkpoint in a note this policy accepts; else a {@link Untrusted} or {@link SignedNote.BadSignature} that says
     * why.
     */
    public Checkpoint accepted(SignedNote note) {
        var checkpoint = Checkpoint.parse(note.text());
        var signers = note.signers(
                Stream.concat(logs.stream(), witnesses.values().stream()).toList());
        if (logs.stream().noneMatch(key -> key.name().equals(checkpoint.origin()) && signers.contains(key))) {
            throw new Untrusted("no trusted key of the log " + checkpoint.origin() + " has signed");
        }
        if (!quorum.equals(NONE) && !holds(quorum, signers)) {
            throw new Untrusted("too few trusted witnesses have cosigned");
        }
        return checkpoint;
    }

    /** Nobody trusted has signed, or too few have. */
    public static final class Untrusted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Untrusted(String message) {
            super(message, null, false, false);
        }
    }

    private void read(List<String> words) {
        switch (words.getFirst()) {
            case "log" -> {
                require(words.size() == 2 || words.size() == 3, "log <vkey> [<url>]");
                logs.add(unique(NoteKey.parse(words.get(1)), NoteKey.NOTE, logs.stream()));
            }
            case "witness" -> {
                require(words.size() == 3 || words.size() == 4, "witness <name> <vkey> [<url>]");
                var key = unique(NoteKey.parse(words.get(2)), NoteKey.COSIGNATURE, witnesses.values().stream());
                witnesses.put(free(words.get(1)), key);
                if (words.size() == 4) {
                    reachable.put(key, URI.create(words.get(3)));
                }
            }
            case "group" -> {
                require(words.size() >= 4, "group <name> all|any|<k> <member>…");
                var members = List.copyOf(words.subList(3, words.size()));
                for (var member : members) {
                    require(isKnown(member), member + " is not known here");
                    require(grouped.add(member), member + " is in a group already");
                }
                groups.put(free(words.get(1)), new Group(least(words.get(2), members.size()), members));
            }
            case "quorum" -> {
                require(words.size() == 2, "quorum <name>");
                require(quorum.isEmpty(), "there is one quorum");
                require(words.get(1).equals(NONE) || isKnown(words.get(1)), words.get(1) + " is not known here");
                quorum = words.get(1);
            }
            default -> throw new Malformed("there is no " + words.getFirst() + " in a policy");
        }
    }

    private static NoteKey unique(NoteKey key, byte type, Stream<NoteKey> others) {
        require(key.type() == type, "this key is of another kind");
        require(others.noneMatch(other -> other.base64().equals(key.base64())), "the same key stands here twice");
        return key;
    }

    private static int least(String words, int members) {
        var least = switch (words) {
            case "all" -> members;
            case "any" -> 1;
            default -> Lines.decimal(words);
        };
        require(least >= 1 && least <= members, "of " + members + " members at least 1 and at most all are asked for");
        return (int) least;
    }

    private String free(String name) {
        require(!name.equals(NONE) && !isKnown(name), name + " stands here twice");
        return name;
    }

    private boolean isKnown(String name) {
        return witnesses.containsKey(name) || groups.containsKey(name);
    }

    private boolean holds(String name, Set<NoteKey> signers) {
        var witness = witnesses.get(name);
        if (witness != null) {
            return signers.contains(witness);
        }
        var group = Objects.requireNonNull(groups.get(name));
        return group.members.stream().filter(member -> holds(member, signers)).count() >= group.least;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new Malformed(message);
        }
    }
}
