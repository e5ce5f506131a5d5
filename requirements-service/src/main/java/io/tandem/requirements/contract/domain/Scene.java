package io.tandem.requirements.contract.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision: the contract as it is, what it relies on, who acts and when. */
record Scene(Contract contract, Facts facts, Envelope envelope) {

    UUID actor() {
        return envelope.actor().accountable();
    }

    Set<Side> answersFor() {
        return facts.answersFor(actor());
    }

    boolean answersFor(Side side) {
        return answersFor().contains(side);
    }

    void requireOffers(UUID requirementId) {
        require(
                facts.works(actor(), Side.BACKEND, requirementId) || manages(),
                ContractRule.CONTRACT_IS_OFFERED_BY_THE_BACK_END);
    }

    boolean manages() {
        return actor().equals(facts.crew().manager());
    }

    void requireNewest(int version) {
        var newest = contract.newest().number();
        require(
                version == newest,
                ContractRule.VERSION_IS_THE_NEWEST,
                Map.of("version", "" + version, "newest", "" + newest));
    }

    /** What documents were compared for must be the contract as it is now; the handler compares again. */
    Facts.Findings findings() {
        require(facts.findings().seen() == contract.revision(), ContractRule.FINDINGS_ARE_NEWEST);
        return facts.findings();
    }

    void requireRequirement(UUID requirementId) {
        require(
                facts.holders().containsKey(requirementId),
                ContractRule.REQUIREMENT_IS_OF_THE_PRODUCT,
                Map.of("requirement", requirementId.toString()));
    }

    /** @param mark tells it from other asks of the same contract and kind */
    Ask ask(Ask.Kind kind, String mark, Side to, @Nullable Instant dueAt) {
        return ask(contract.id(), kind, mark, to, dueAt);
    }

    Ask ask(UUID contractId, Ask.Kind kind, String mark, Side to, @Nullable Instant dueAt) {
        return new Ask(
                Ask.idFor(contractId, kind, mark), kind, actor(), Addressee.post(Post.ownerOf(to)), dueAt, List.of(to));
    }

    Scene after(List<ContractEvent> events) {
        var then = contract;
        for (var event : events) {
            then = then.evolve(event);
        }
        return new Scene(then, facts, envelope);
    }
}
