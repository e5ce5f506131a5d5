package io.tandem.planning.task.domain;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.planning.model.Side;
import io.tandem.planning.model.Team;
import java.util.Arrays;
import java.util.UUID;

/** Who acts, as the rules of a task see it. A service acts by policy and may what the side's owner may. */
record Authority(Task task, Team team, Envelope envelope) {

    UUID person() {
        return envelope.actor().accountable();
    }

    boolean system() {
        return envelope.actor().kind() == Actor.Kind.SERVICE;
    }

    boolean leads() {
        return leads(task.subject().side());
    }

    boolean leads(Side side) {
        return system() || team.leads(person(), side);
    }

    /** Whether the actor is of the side or has the task in hand. */
    boolean belongs() {
        return leads()
                || team.worksOn(person(), task.subject().side())
                || task.hands().contains(person());
    }

    boolean worksOnTheProduct() {
        return Arrays.stream(Side.values()).anyMatch(side -> leads(side) || team.worksOn(person(), side));
    }

    /** Whether it is any of the actor's business: who takes no part is not even told how it stands. */
    boolean takesPart() {
        var offer = task.hands().offer();
        return worksOnTheProduct()
                || task.hands().contains(person())
                || (offer != null && (person().equals(offer.from()) || team.answers(person(), offer.to())));
    }

    void requireHands() {
        TaskRule.TASK_IS_IN_OTHER_HANDS.require(leads() || task.hands().contains(person()));
    }
}
