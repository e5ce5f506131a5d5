package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Ask;
import java.util.List;
import java.util.UUID;

/**
 * 修改建议: what somebody who may not write a text would write in it.
 *
 * @param differences it would make
 */
public record Proposal(
        UUID id, UUID by, Edit edit, Part part, List<Difference> differences, String reason, Status status) {

    /** 待答复, 已采纳, 未采纳. */
    public enum Status {
        OPEN,
        ADOPTED,
        DECLINED
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    UUID ask() {
        return Ask.idFor(id, Ask.Kind.PROPOSAL, "edit");
    }

    Proposal now(Status newest) {
        return new Proposal(id, by, edit, part, differences, reason, newest);
    }
}
