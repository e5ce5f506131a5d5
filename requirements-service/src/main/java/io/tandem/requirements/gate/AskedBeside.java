package io.tandem.requirements.gate;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.contract.application.Contracts;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.discussion.application.Discussions;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionDropped;
import io.tandem.requirements.gate.Passage.Opened;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.Requirement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What is asked about a requirement in other streams: questions, and the contracts it offers or relies on. */
@Component
class AskedBeside {

    private final Discussions discussions;
    private final Contracts contracts;

    AskedBeside(Discussions discussions, Contracts contracts) {
        this.discussions = discussions;
        this.contracts = contracts;
    }

    Flux<Opened> about(Requirement requirement, @Nullable Instant asOf) {
        var relied = requirement.facets().values().stream()
                .flatMap(facet -> facet.contracts().keySet().stream())
                .distinct()
                .toList();
        return Flux.concat(
                open(discussions.history(requirement.id(), asOf)),
                Flux.fromIterable(relied).concatMap(contract -> open(contracts.history(contract, asOf))));
    }

    private static Flux<Opened> open(Flux<Recorded> history) {
        return history.reduceWith(LinkedHashMap<UUID, Opened>::new, AskedBeside::after)
                .flatMapMany(open -> Flux.fromIterable(open.values()));
    }

    private static <M extends Map<UUID, Opened>> M after(M open, Recorded recorded) {
        for (var ask : opened(recorded)) {
            open.put(ask.id(), new Opened(ask, recorded));
        }
        ended(recorded).forEach(open::remove);
        return open;
    }

    private static List<Ask> opened(Recorded recorded) {
        return switch (recorded.event()) {
            case QuestionAsked e -> List.of(e.ask());
            case ContractEvent e -> e.asks();
            default -> List.of();
        };
    }

    private static List<UUID> ended(Recorded recorded) {
        return switch (recorded.event()) {
            case QuestionAnswered e -> List.of(e.askId());
            case QuestionDropped e -> List.of(e.askId());
            case ContractEvent e -> e.endedAsks();
            default -> List.of();
        };
    }
}
