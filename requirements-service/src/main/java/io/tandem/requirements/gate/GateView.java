package io.tandem.requirements.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.ledger.Recorded;
import io.tandem.platform.web.Language;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.document.Wording;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a gate answers.
 *
 * @param passes whether nothing blocks
 * @param blocking what keeps it shut
 * @param open what somebody waits for besides; it does not block
 */
record GateView(UUID requirementId, String key, Gate gate, boolean passes, List<Blocks> blocking, List<Open> open) {

    /**
     * @param text a sentence in the caller's language
     * @param detail of a contract: the operation, the field, what is wrong with it; of a provider: the requirement's id
     * @param since the event since which it is so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Blocks(
            Why code,
            @Nullable Side side,
            String text,
            @Nullable String detail,
            Since since) {}

    /** @param since the event that opened it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Open(
            UUID askId,
            Ask.Kind kind,
            String text,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks,
            Since since) {}

    /** Exactly one of the two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}

    /** @param href where the event is told */
    record Since(UUID event, String what, Instant at, UUID byId, String href) {}

    static GateView of(Gate gate, Passage passage, Language language) {
        var words = new Wording(language);
        var r = passage.requirement();
        return new GateView(
                r.id(),
                r.key(),
                gate,
                passage.isFree(),
                passage.blocking().entrySet().stream()
                        .map(entry -> blocks(entry.getKey(), entry.getValue(), r.key(), words))
                        .toList(),
                passage.open().entrySet().stream()
                        .map(entry -> open(entry.getKey(), entry.getValue(), r.key(), words))
                        .toList());
    }

    private static Blocks blocks(Fact fact, Recorded since, String key, Wording words) {
        var side = fact.side();
        var text = fact.why().sentence(words.of(fact.subject()), words.language());
        return new Blocks(
                fact.why(),
                side,
                side == null ? text : words.of(side) + words.colon() + text,
                fact.detail().isEmpty() ? null : fact.detail(),
                since(since, key));
    }

    private static Open open(Ask ask, Recorded since, String key, Wording words) {
        return new Open(
                ask.id(),
                ask.kind(),
                Why.ASKED.sentence(words.of(ask.kind()), words.language()),
                new To(ask.to().person(), ask.to().post()),
                ask.dueAt(),
                ask.blocks(),
                since(since, key));
    }

    private static Since since(Recorded recorded, String key) {
        var href = switch (recorded.event()) {
            case RequirementEvent _ -> "/api/v1/requirements/" + key + "/history/" + recorded.eventId();
            case ContractEvent e -> "/api/v1/contracts/" + e.contractId() + "/timeline";
            default -> "/api/v1/requirements/" + key + "/questions";
        };
        return new Since(
                recorded.eventId(),
                recorded.event().getClass().getSimpleName(),
                recorded.committedAt(),
                recorded.metadata().actor().accountable(),
                href);
    }
}
