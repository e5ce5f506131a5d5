package io.tandem.ledger.verify;

import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.Growth;
import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.Merkle;
import io.tandem.ledger.proof.Policy;
import io.tandem.ledger.proof.Policy.Untrusted;
import io.tandem.ledger.proof.Receipt;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.SignedNote.BadSignature;
import io.tandem.ledger.verify.Finding.Verdict;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Checks against the keys a policy trusts; needs nothing but the texts. */
public final class Verifier {

    private final Policy policy;

    public Verifier(Policy policy) {
        this.policy = policy;
    }

    /** That an event is in the log. */
    public Finding receipt(String text) {
        return checked(() -> {
            var receipt = Receipt.parse(text);
            if (!receipt.belongsTogether()) {
                return new Finding(Verdict.EVENT, null, receipt.event().id());
            }
            var proof = receipt.proof();
            var checkpoint = policy.accepted(proof.checkpoint());
            return Merkle.includes(
                            receipt.leaf().hash(), proof.index(), checkpoint.size(), proof.hashes(), checkpoint.root())
                    ? new Finding(
                            Verdict.PROVEN,
                            receipt.position(),
                            "%s %s, %s, %s"
                                    .formatted(
                                            receipt.event().type(),
                                            receipt.event().id(),
                                            receipt.leaf().stream(),
                                            receipt.leaf().committedAt()))
                    : new Finding(Verdict.INCLUSION, null, receipt.event().id());
        });
    }

    /**
     * That the newer checkpoint continues the older one.
     *
     * @param newer a checkpoint of the same size, or one with its proof of consistency
     */
    public Finding growth(String older, String newer) {
        return checked(() -> {
            var before = policy.accepted(SignedNote.parse(older));
            var growth = Growth.isOne(newer)
                    ? Growth.parse(newer)
                    : new Growth(before.size(), List.of(), SignedNote.parse(newer));
            var after = policy.accepted(growth.checkpoint());
            var continues = after.origin().equals(before.origin())
                    && growth.oldSize() == before.size()
                    && Merkle.consistent(before.size(), before.root(), after.size(), after.root(), growth.hashes());
            var subject = "%s %d → %d".formatted(before.origin(), before.size(), after.size());
            return new Finding(continues ? Verdict.PROVEN : Verdict.CONSISTENCY, null, subject);
        });
    }

    /**
     * A whole log, or a product's part of it.
     *
     * @param kept checkpoints of the same log that were kept elsewhere
     */
    public Finding export(Iterator<String> lines, List<String> kept) {
        return checked(() -> new ExportVerifier(
                        this::accepted, kept.stream().map(this::accepted).toList())
                .verify(lines));
    }

    private Checkpoint accepted(String note) {
        return policy.accepted(SignedNote.parse(note));
    }

    private static Finding checked(Supplier<Finding> check) {
        try {
            return check.get();
        } catch (Malformed e) {
            return new Finding(Verdict.MALFORMED, null, String.valueOf(e.getMessage()));
        } catch (BadSignature e) {
            return new Finding(Verdict.SIGNATURE, null, String.valueOf(e.getMessage()));
        } catch (Untrusted e) {
            return new Finding(Verdict.UNTRUSTED, null, String.valueOf(e.getMessage()));
        }
    }
}
