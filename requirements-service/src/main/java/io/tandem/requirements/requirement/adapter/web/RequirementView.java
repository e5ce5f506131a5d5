package io.tandem.requirements.requirement.adapter.web;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.ContractStanding;
import io.tandem.requirements.requirement.domain.Criterion;
import io.tandem.requirements.requirement.domain.Exemption;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.Life;
import io.tandem.requirements.requirement.domain.Link;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementKind;
import io.tandem.requirements.requirement.domain.Rice;
import io.tandem.requirements.requirement.domain.State;
import io.tandem.requirements.requirement.domain.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as the API shows it.
 *
 * @param version of the common part
 * @param state the least advanced half decides
 */
record RequirementView(
        UUID id,
        String key,
        UUID productId,
        long version,
        String title,
        String description,
        @Nullable RequirementKind kind,
        @Nullable String module,
        @Nullable LocalDate wantedBy,
        @Nullable Priority priority,
        @Nullable Inputs rice,
        State state,
        UUID drafterId,
        Map<Side, Half> facets,
        List<Test> criteria,
        List<Said> verdicts,
        List<HandoffView> handoffs,
        List<Linked> links,
        List<Waiting> asks,
        CourseView course,
        @Nullable Instant changedAt) {

    record Inputs(long reach, String impact, String confidence, String effort) {

        static @Nullable Inputs of(@Nullable Rice rice) {
            return rice == null ? null : new Inputs(rice.reach(), rice.impact(), rice.confidence(), rice.effort());
        }
    }

    /**
     * @param holderId absent where the half does not apply
     * @param contracts the interface contracts it offers or relies on
     */
    record Half(
            boolean applies,
            Life state,
            @Nullable UUID holderId,
            long version,
            Map<String, Object> fields,
            boolean submitted,
            @Nullable UUID approvedBy,
            boolean live,
            @Nullable Exempt exemption,
            List<Relied> contracts) {

        static Half of(Facet facet) {
            var fields = new TreeMap<String, Object>();
            facet.fields().forEach((name, value) -> fields.put(name, FieldJson.shown(value)));
            var approval = facet.approval();
            return new Half(
                    facet.applies(),
                    facet.life(),
                    facet.holder(),
                    facet.version(),
                    fields,
                    facet.submitted(),
                    approval == null ? null : approval.by(),
                    facet.live(),
                    Exempt.of(facet.exemption()),
                    facet.contracts().values().stream().map(Relied::of).toList());
        }
    }

    /**
     * @param version concluded, 0 where none is
     * @param gaps what is used and not offered, the first 50
     * @param listed whether both owners know the gaps and go ahead
     */
    record Relied(UUID contractId, String name, int version, List<ContractStanding.Gap> gaps, boolean listed) {

        static Relied of(ContractStanding s) {
            return new Relied(s.contractId(), s.name(), s.version(), s.gaps(), s.listed());
        }
    }

    record Exempt(
            Exemption.Why why, String reason, @Nullable UUID providedBy, UUID proposedBy, boolean confirmed) {

        static @Nullable Exempt of(@Nullable Exemption e) {
            return e == null ? null : new Exempt(e.why(), e.reason(), e.providedBy(), e.proposedBy(), e.confirmed());
        }
    }

    /** @param part the side it belongs to, or COMMON where it is joint */
    record Test(
            UUID id,
            Part part,
            String text,
            Criterion.@Nullable Judgement judgement,
            @Nullable Shown proof) {

        static Test of(Criterion c) {
            var proof = c.proof();
            return new Test(
                    c.id(),
                    c.part(),
                    c.text(),
                    c.judgement(),
                    proof == null ? null : new Shown(proof.text(), proof.link()));
        }
    }

    record Shown(String text, @Nullable String link) {}

    record Said(UUID personId, Verdict.Stance verdict, String text, Map<Part, Long> versions) {}

    record Linked(Link.Type type, UUID to, String note) {}

    record Waiting(
            UUID id,
            Ask.Kind kind,
            UUID from,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks) {

        static Waiting of(Ask ask) {
            return new Waiting(ask.id(), ask.kind(), ask.from(), To.of(ask.to()), ask.dueAt(), ask.blocks());
        }
    }

    /** Exactly one of the two. */
    record To(@Nullable UUID person, Addressee.@Nullable Post post) {

        static To of(Addressee to) {
            return new To(to.person(), to.post());
        }
    }

    static RequirementView of(Requirement r, Map<UUID, ProviderState> others, @Nullable Instant changedAt) {
        var common = r.common();
        var facets = new EnumMap<Side, Half>(Side.class);
        r.facets().forEach((side, facet) -> facets.put(side, Half.of(facet)));
        return new RequirementView(
                r.id(),
                r.key(),
                r.productId(),
                common.version(),
                common.title(),
                common.description(),
                common.kind(),
                common.module(),
                common.wantedBy(),
                common.priority(),
                Inputs.of(common.rice()),
                r.state(others),
                r.drafter(),
                facets,
                r.criteria().stream().map(Test::of).toList(),
                r.verdicts().stream()
                        .map(v -> new Said(v.by(), v.stance(), v.text(), v.versions()))
                        .toList(),
                r.handoffs().stream().map(HandoffView::of).toList(),
                r.links().stream()
                        .map(link -> new Linked(link.type(), link.to(), link.note()))
                        .toList(),
                r.asks().stream().map(Waiting::of).toList(),
                CourseView.of(r),
                changedAt);
    }
}
