package io.tandem.ledger.audit;

import io.tandem.ledger.proof.SignedNote;
import java.util.List;

/** Where checkpoints are kept beyond the store and this machine, such as a topic of Kafka. Blocks. */
public interface Outside {

    /** What is there for this log, in any order, signed by anybody; none where nothing was ever told. */
    List<SignedNote> told();

    /** Returns once it is kept there. */
    void tell(SignedNote checkpoint);
}
