package io.tandem.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.ledger.proof.SignedNote.BadSignature;
import io.tandem.ledger.verify.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published examples of C2SP's specifications and of golang.org/x/mod/sumdb/note. */
class SignedNoteTest {

    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final NoteKey PETER =
            NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private static final NoteKey ENOCH =
            NoteKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
    private static final String TEXT = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.
        """;
    private static final String BY_PETER = "— PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH = "— EnochRoot"
            + " rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final String NOTE = TEXT + "\n" + BY_PETER + BY_ENOCH;

    @Test
    void the_published_key_signs_the_published_note() {
        var signer = NoteSigner.parse(SECRET);
        assertThat(signer.key()).isEqualTo(PETER);
        assertThat(signer.secret()).isEqualTo(SECRET);
        assertThat(signer.sign(TEXT)).hasToString(TEXT + "\n" + BY_PETER);
        assertThat(signer.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void only_known_keys_count_and_a_known_keys_bad_signature_spoils_the_note() {
        var note = SignedNote.parse(NOTE);
        assertThat(note.toString()).isEqualTo(NOTE);
        assertThat(note.signers(List.of())).isEmpty();
        assertThat(note.signers(List.of(PETER))).containsExactly(PETER);
        assertThat(note.signers(List.of(PETER, ENOCH))).containsExactly(PETER, ENOCH);
        var changed = SignedNote.parse(NOTE.replace("answer", "question"));
        assertThatThrownBy(() -> changed.signers(List.of(ENOCH))).isInstanceOf(BadSignature.class);
    }

    @Test
    void both_verifiers_open_the_specifications_examples() {
        try (var node = new Node()) {
            check(node, NOTE, PETER, ENOCH);
            check(
                    node,
                    "This is an example message.\n\n"
                            + "— example.com/foo"
                            + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n",
                    NoteKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"));
        }
    }

    private static void check(Node node, String note, NoteKey... keys) {
        assertThat(SignedNote.parse(note).signers(List.of(keys))).containsExactly(keys);
        var question = Node.question("note").put("note", note);
        var list = question.putArray("keys");
        List.of(keys).forEach(key -> list.add(key.toString()));
        assertThat(node.ask(question).path("answer").values())
                .extracting(name -> name.stringValue())
                .containsExactly(List.of(keys).stream().map(NoteKey::name).toArray(String[]::new));
    }

    @Test
    void what_is_no_note_is_refused_by_both() {
        try (var node = new Node()) {
            for (var bad : List.of(
                    TEXT,
                    TEXT + "\n",
                    NOTE.substring(0, NOTE.length() - 1),
                    "\u0001" + NOTE,
                    TEXT + "\n— Bad Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZI=\n",
                    NOTE + "Unexpected line.\n",
                    TEXT + "\n" + BY_PETER.repeat(101),
                    TEXT + "\n" + BY_PETER.replace("x08go/", "x08go "),
                    TEXT + "\n" + BY_PETER.replace("AM=", "AN="))) {
                assertThatThrownBy(() -> SignedNote.parse(bad)).as(bad).isInstanceOf(Malformed.class);
                var question = Node.question("note").put("note", bad);
                question.putArray("keys").add(PETER.toString());
                assertThat(node.ask(question).path("error").asString(""))
                        .as(bad)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void no_part_of_a_key_is_a_key() {
        var vkey = PETER.toString();
        for (int from = 0; from < vkey.length(); from++) {
            for (int to = from; to <= vkey.length(); to++) {
                var part = vkey.substring(from, to);
                if (!part.equals(vkey)) {
                    assertThatThrownBy(() -> NoteKey.parse(part)).as(part).isInstanceOf(Malformed.class);
                }
            }
        }
        assertThatThrownBy(() -> NoteKey.parse("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_cosignature_says_when_and_holds_for_that_text_alone() {
        var witness = NoteSigner.generate("witness.example/w1", NoteKey.COSIGNATURE);
        var log = NoteSigner.generate("log.example", NoteKey.NOTE);
        var note = log.sign(new Checkpoint("log.example", 0, Merkle.EMPTY).text());
        var cosigned = note.with(witness.cosign(note.text(), 1_679_315_147));
        assertThat(SignedNote.parse(cosigned.toString()).signers(List.of(log.key(), witness.key())))
                .containsExactly(log.key(), witness.key());
        var moved = log.sign(new Checkpoint("log.example", 1, Merkle.EMPTY).text())
                .with(cosigned.lines().getLast());
        assertThatThrownBy(() -> moved.signers(List.of(witness.key()))).isInstanceOf(BadSignature.class);
        try (var node = new Node()) {
            check(node, cosigned.toString(), log.key(), witness.key());
        }
    }

    @Test
    void a_checkpoint_is_three_lines_or_more() {
        var text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        var checkpoint = Checkpoint.parse(text);
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(text);
        assertThat(Checkpoint.parse(text + "extension\n")).isEqualTo(checkpoint);
        for (var bad : List.of(
                text.replace("20852163", "020852163"),
                text.replace("20852163", "0x13e2d23"),
                text.replace("q2I=", "q2J="),
                text.substring(0, text.length() - 1),
                "\n" + text)) {
            assertThatThrownBy(() -> Checkpoint.parse(bad)).as(bad).isInstanceOf(Malformed.class);
        }
    }
}
