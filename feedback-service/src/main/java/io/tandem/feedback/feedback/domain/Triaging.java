package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.feedback.domain.FeedbackCommand.NameLead;
import io.tandem.feedback.feedback.domain.FeedbackCommand.SpeakInTriage;
import io.tandem.feedback.feedback.domain.FeedbackEvent.LeadNamed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.NamedBy;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageReferred;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageSpoken;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a joint triage: the owners agree on who leads, else the manager says so. */
record Triaging(Feedback feedback, FeedbackFacts facts, Envelope envelope) {

    List<FeedbackEvent> speak(SpeakInTriage c) {
        var person = envelope.actor().accountable();
        var sides = Arrays.stream(Side.values())
                .filter(side -> facts.team().answers(person, Addressee.post(Post.ownerOf(side))))
                .toList();
        FeedbackRule.TRIAGE_HEARS_OWNERS.require(!sides.isEmpty());
        var triage = requireTriage();
        FeedbackRule.requireText(c.text());
        if (sides.stream().allMatch(side -> triage.voices().get(side) == c.lead())) {
            return List.of();
        }
        var ended = sides.stream()
                .map(side -> triage.asks().get(side))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var events = new ArrayList<FeedbackEvent>();
        events.add(new TriageSpoken(c.feedbackId(), sides, c.lead(), c.text(), ended, version()));
        var heard = triage.spoken(sides, c.lead());
        if (heard.agreed()) {
            events.add(named(c.lead(), NamedBy.OWNERS, null, heard.open()));
        } else if (heard.allSpoke() && triage.referral() == null) {
            events.add(referred(heard));
        }
        return events;
    }

    List<FeedbackEvent> refer() {
        var triage = feedback.triage();
        return triage == null || triage.referral() != null || !triage.overdue(envelope.decidedAt())
                ? List.of()
                : List.of(referred(triage));
    }

    List<FeedbackEvent> name(NameLead c) {
        FeedbackRule.TRIAGE_IS_DECIDED_BY_THE_MANAGER.require(
                envelope.actor().accountable().equals(facts.team().manager()));
        var triage = requireTriage();
        FeedbackRule.TRIAGE_LETS_OWNERS_SPEAK_FIRST.require(
                triage.referral() != null || triage.overdue(envelope.decidedAt()));
        if (c.text() != null) {
            FeedbackRule.requireText(c.text());
        }
        return List.of(named(c.lead(), NamedBy.MANAGER, c.text(), triage.open()));
    }

    private LeadNamed named(Side lead, NamedBy by, @Nullable String text, List<UUID> open) {
        var routing = feedback.routing();
        if (routing != null && routing.lead() == lead) {
            return new LeadNamed(
                    id(), lead, by, text, null, open.stream().sorted().toList(), version());
        }
        var ask = feedback.owed().next(feedback.subject(), Addressee.post(Post.ownerOf(lead)));
        var ended = Stream.concat(open.stream(), feedback.owed().open().stream());
        return new LeadNamed(id(), lead, by, text, ask, ended.sorted().toList(), version());
    }

    private TriageReferred referred(Triage triage) {
        var times = feedback.routing() == null ? 0 : feedback.routing().times();
        var ask = new Ask(
                Ask.idFor(id(), Ask.Kind.VERDICT, "triage/" + times + "/MANAGER"),
                Ask.Kind.VERDICT,
                feedback.subject().submittedBy(),
                Addressee.post(Post.MANAGER),
                null,
                List.of());
        return new TriageReferred(id(), ask, triage.open().stream().sorted().toList());
    }

    private Triage requireTriage() {
        var triage = feedback.triage();
        if (triage == null) {
            throw new RuleViolated(FeedbackRule.FEEDBACK_IS_IN_TRIAGE, Map.of());
        }
        return triage;
    }

    private UUID id() {
        return feedback.subject().feedbackId();
    }

    private long version() {
        return facts.team().version();
    }
}
