package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.model.Side;
import io.tandem.feedback.model.Team;
import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import java.util.Arrays;
import java.util.UUID;

/** Who acts, as the rules of feedback see it. A service acts by policy and may what the manager may. */
record Authority(Feedback feedback, Team team, Envelope envelope) {

    UUID person() {
        return envelope.actor().accountable();
    }

    boolean system() {
        return envelope.actor().kind() == Actor.Kind.SERVICE;
    }

    boolean ofTheProduct() {
        return system() || team.has(person());
    }

    boolean worksOnTheProduct() {
        return system()
                || Arrays.stream(Side.values())
                        .anyMatch(side -> team.leads(person(), side) || team.worksOn(person(), side));
    }

    /** Whether the actor holds it, owns the leading side or manages the product. */
    boolean holds() {
        var routing = feedback.routing();
        return system()
                || person().equals(team.manager())
                || team.answers(person(), feedback.holder())
                || (routing != null && team.leads(person(), routing.lead()));
    }

    void requireHolder() {
        FeedbackRule.FEEDBACK_IS_IN_OTHER_HANDS.require(holds());
    }
}
