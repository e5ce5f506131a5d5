package io.tandem.requirements.contract.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.domain.ContractCommand.AlarmSunset;
import io.tandem.requirements.contract.domain.ContractCommand.SetFieldSunset;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetNeared;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetSet;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field stays beside its successor until a date; those who read it are told at once and alarmed seven days before. */
final class Sunsetting {

    private Sunsetting() {}

    static List<ContractEvent> set(SetFieldSunset c, Scene s) {
        var contract = s.contract();
        require(s.answersFor(Side.BACKEND), ContractRule.SUNSET_IS_SET_BY_THE_BACK_END);
        require(contract.concluded() != 0, ContractRule.SUNSET_NEEDS_A_CONCLUDED_VERSION);
        Texts.field(c.field());
        Texts.field(c.successor());
        var until = c.until().truncatedTo(ChronoUnit.MILLIS);
        if (contract.sunsets().values().stream()
                .anyMatch(
                        known -> new Sunset(known.id(), c.operation(), c.field(), c.successor(), until, known.alarmed())
                                .equals(known))) {
            return List.of();
        }
        var now = s.envelope().decidedAt();
        require(until.isAfter(now.plus(Sunset.NOTICE)), ContractRule.SUNSET_LEAVES_SEVEN_DAYS);
        require(until.isBefore(now.plus(5 * 366, ChronoUnit.DAYS)), ContractRule.SUNSET_IS_WITHIN_FIVE_YEARS);
        var unknown = s.findings().unknownFields();
        require(
                unknown.isEmpty(),
                ContractRule.SUNSET_FIELDS_ARE_OFFERED,
                Map.of("fields", String.join(", ", unknown)));
        var readers = readers(c.operation(), c.field(), contract);
        var asks = readers.isEmpty()
                ? Stream.<Ask>empty()
                : Stream.of(s.ask(Ask.Kind.OWED_ITEM, mark(c.sunsetId()), Side.FRONTEND, until));
        return List.of(new FieldSunsetSet(
                contract.id(),
                c.sunsetId(),
                c.operation(),
                c.field(),
                c.successor(),
                until,
                readers,
                s.actor(),
                asks.toList(),
                s.facts().productVersion()));
    }

    static List<ContractEvent> alarm(AlarmSunset c, Scene s) {
        require(s.envelope().actor().kind() == Actor.Kind.SERVICE, ContractRule.ONLY_THE_CLOCK_ALARMS);
        var sunset = s.contract().sunsets().get(c.sunsetId());
        if (sunset == null) {
            throw new RuleViolated(
                    ContractRule.SUNSET_IS_KNOWN, Map.of("sunset", c.sunsetId().toString()));
        }
        if (sunset.alarmed()) {
            return List.of();
        }
        require(
                !s.envelope().decidedAt().isBefore(sunset.until().minus(Sunset.NOTICE)),
                ContractRule.SUNSET_ALARMS_SEVEN_DAYS_BEFORE);
        return List.of(new FieldSunsetNeared(
                s.contract().id(),
                sunset.id(),
                sunset.field(),
                sunset.until(),
                readers(sunset.operation(), sunset.field(), s.contract())));
    }

    static List<UUID> readers(@Nullable String operation, String field, Contract contract) {
        return contract.needs().values().stream()
                .filter(needs -> needs.reads(operation, field))
                .map(Needs::id)
                .toList();
    }

    static String mark(UUID sunsetId) {
        return "sunset/" + sunsetId;
    }
}
