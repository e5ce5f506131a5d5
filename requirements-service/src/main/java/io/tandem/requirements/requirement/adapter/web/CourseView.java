package io.tandem.requirements.requirement.adapter.web;

import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.AttachedDesign;
import io.tandem.requirements.requirement.domain.Debt;
import io.tandem.requirements.requirement.domain.Hypothesis;
import io.tandem.requirements.requirement.domain.Outcome;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement rests on, is drawn in, owes, expects and became.
 *
 * @param evidence what it cites
 * @param signatures by side; {@code current} where its owner stands behind all that is attached now
 * @param designReturned whether what is attached now was given back
 * @param splitInto requirements that took some of its criteria
 * @param mergedInto the requirement to read instead
 */
record CourseView(
        List<Cited> evidence,
        List<Drawn> designs,
        Map<Side, SignedBy> signatures,
        boolean designReturned,
        List<Goal> targets,
        List<Owing> debts,
        @Nullable Expectation hypothesis,
        @Nullable Result outcome,
        List<UUID> splitInto,
        @Nullable UUID mergedInto) {

    record Cited(UUID id, long version, String note) {}

    record Drawn(
            UUID id,
            Side side,
            DesignKind kind,
            long version,
            String hash,
            @Nullable Feasible feasibility) {

        static Drawn of(AttachedDesign d) {
            return new Drawn(d.designId(), d.side(), d.kind(), d.version(), d.hash(), Feasible.of(d.feasibility()));
        }
    }

    record Feasible(AttachedDesign.Verdict verdict, String text, UUID by) {

        static @Nullable Feasible of(AttachedDesign.@Nullable Feasibility f) {
            return f == null ? null : new Feasible(f.verdict(), f.text(), f.by());
        }
    }

    record SignedBy(UUID by, boolean current) {}

    record Goal(
            String metric,
            Target.Quality quality,
            Target.Limit limit,
            String value,
            String unit,
            Map<Side, String> shares) {

        static Goal of(Target t) {
            return new Goal(t.metric(), t.quality(), t.limit(), t.value(), t.unit(), t.shares());
        }
    }

    record Owing(UUID id, Side side, String condition, String text, UUID owedBy, Instant dueAt, boolean settled) {

        static Owing of(Debt d) {
            return new Owing(d.id(), d.side(), d.condition(), d.text(), d.owedBy(), d.dueAt(), d.settled());
        }
    }

    record Expectation(
            String text,
            String metric,
            String definition,
            String unit,
            @Nullable String baseline,
            Target.Limit limit,
            String goal,
            int windowDays,
            @Nullable Long minimumSample,
            List<Guard> guards) {

        static @Nullable Expectation of(@Nullable Hypothesis h) {
            return h == null
                    ? null
                    : new Expectation(
                            h.text(),
                            h.metric(),
                            h.definition(),
                            h.unit(),
                            h.baseline(),
                            h.limit(),
                            h.goal(),
                            h.windowDays(),
                            h.minimumSample(),
                            h.guards().stream()
                                    .map(g -> new Guard(g.metric(), g.limit(), g.value(), g.unit()))
                                    .toList());
        }
    }

    record Guard(String metric, Target.Limit limit, String value, String unit) {}

    record Result(
            UUID id,
            Outcome.Result result,
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            LocalDate from,
            LocalDate to,
            String text) {

        static @Nullable Result of(@Nullable Outcome o) {
            return o == null
                    ? null
                    : new Result(o.id(), o.result(), o.value(), o.low(), o.high(), o.from(), o.to(), o.text());
        }
    }

    static CourseView of(Requirement r) {
        var attached = r.attached();
        var signatures = new TreeMap<Side, SignedBy>();
        attached.signatures()
                .forEach(
                        (side, signature) -> signatures.put(side, new SignedBy(signature.by(), attached.signed(side))));
        return new CourseView(
                attached.citations().stream()
                        .map(c -> new Cited(c.evidenceId(), c.version(), c.note()))
                        .toList(),
                attached.designs().stream().map(Drawn::of).toList(),
                signatures,
                attached.isReturned(),
                r.targets().stream().map(Goal::of).toList(),
                r.debts().stream().map(Owing::of).toList(),
                Expectation.of(r.effect().hypothesis()),
                Result.of(r.effect().outcome()),
                r.lineage().splitInto(),
                r.lineage().mergedInto());
    }
}
