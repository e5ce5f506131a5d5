package io.tandem.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.ledger.proof.Policy.Untrusted;
import io.tandem.ledger.verify.Node;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private final NoteSigner log = NoteSigner.generate("log.example", NoteKey.NOTE);
    private final List<NoteSigner> x = witnesses("X");
    private final List<NoteSigner> y = witnesses("Y");
    private final String text = "# the example of the specification\nlog " + log.key() + " https://log.example\n"
            + lines("X", x) + "group X-witnesses 2 X0 X1 X2\n"
            + lines("Y", y) + " group\tY-witnesses any Y0 Y1 Y2\n"
            + "group X-and-Y all X-witnesses Y-witnesses\nquorum X-and-Y\n";

    @Test
    void a_quorum_of_groups_is_counted() {
        var policy = Policy.parse(text);
        assertThat(policy.accepted(cosigned(x.get(0), x.get(2), y.get(1))).size())
                .isZero();
        for (var few : List.of(
                cosigned(),
                cosigned(x.get(0), x.get(1), x.get(2)),
                cosigned(x.get(0), y.get(0), y.get(1)),
                cosigned(x.get(0), x.get(0), y.get(0)))) {
            assertThatThrownBy(() -> policy.accepted(few)).isInstanceOf(Untrusted.class);
        }
    }

    @Test
    void a_log_is_trusted_under_its_own_name_only() {
        var other = log.sign(new Checkpoint("other.example", 0, Merkle.EMPTY).text());
        assertThatThrownBy(() -> Policy.parse(Policy.of(List.of(log.key()))).accepted(other))
                .isInstanceOf(Untrusted.class)
                .hasMessageContaining("other.example");
    }

    @Test
    void what_is_no_policy_is_refused_by_both_verifiers() {
        var witness = "witness W " + x.getFirst().key() + "\n";
        try (var node = new Node()) {
            assertThat(node.ask(Node.question("policy").put("policy", text))
                            .path("answer")
                            .asBoolean(false))
                    .isTrue();
            for (var bad : List.of(
                    "",
                    "quorum none\nquorum none\n",
                    "quorum W\n" + witness,
                    witness + witness + "quorum W\n",
                    witness + "group g 2 W\nquorum g\n",
                    witness + "group g 0 W\nquorum g\n",
                    witness + "group g 01 W\nquorum g\n",
                    witness + "group g all W\ngroup h all W\nquorum h\n",
                    "witness none " + x.getFirst().key() + "\nquorum none\n",
                    "log " + x.getFirst().key() + "\nquorum none\n",
                    "log " + log.key() + "\nlog " + log.key() + "\nquorum none\n",
                    "witness W " + log.key() + "\nquorum W\n",
                    "trust everybody\nquorum none\n")) {
                assertThatThrownBy(() -> Policy.parse(bad)).as(bad).isInstanceOf(Malformed.class);
                assertThat(node.ask(Node.question("policy").put("policy", bad)).has("error"))
                        .as(bad)
                        .isTrue();
            }
        }
    }

    private SignedNote cosigned(NoteSigner... witnesses) {
        var note = log.sign(new Checkpoint("log.example", 0, Merkle.EMPTY).text());
        for (var witness : witnesses) {
            note = note.with(witness.cosign(note.text(), 1));
        }
        return note;
    }

    private static List<NoteSigner> witnesses(String name) {
        return Stream.of(0, 1, 2)
                .map(i -> NoteSigner.generate("witness.example/" + name + i, NoteKey.COSIGNATURE))
                .toList();
    }

    private static String lines(String name, List<NoteSigner> witnesses) {
        var lines = new StringBuilder();
        for (int i = 0; i < witnesses.size(); i++) {
            lines.append("witness " + name + i + " " + witnesses.get(i).key() + "\n");
        }
        return lines.toString();
    }
}
