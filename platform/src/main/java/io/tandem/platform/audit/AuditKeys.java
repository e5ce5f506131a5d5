package io.tandem.platform.audit;

import io.tandem.ledger.audit.LogFolder;
import io.tandem.ledger.proof.Policy;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of this service's log.
 *
 * @param folder null where another instance signs
 */
record AuditKeys(@Nullable LogFolder folder) {

    /** As a tlog-policy that asks for no witness; null where this instance has none. */
    @Nullable
    String policy() {
        return folder == null ? null : Policy.of(folder.keys());
    }
}
