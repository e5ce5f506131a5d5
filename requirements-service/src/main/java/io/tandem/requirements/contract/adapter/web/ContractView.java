package io.tandem.requirements.contract.adapter.web;

import io.tandem.requirements.contract.domain.Contract;
import io.tandem.requirements.contract.domain.Gap;
import io.tandem.requirements.contract.domain.Needs;
import io.tandem.requirements.contract.domain.Sunset;
import io.tandem.requirements.contract.domain.Version;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract as the API shows it. */
record ContractView(
        UUID id,
        UUID productId,
        UUID requirementId,
        String name,
        int newest,
        int concluded,
        boolean retired,
        List<Offered> versions,
        List<Used> needs,
        List<Gone> sunsets,
        List<Waiting> asks) {

    /** @param waitsFor the sides whose owners have not agreed yet */
    record Offered(
            int version,
            String documentHash,
            String openapi,
            String title,
            String documentVersion,
            int operations,
            UUID byId,
            @Nullable String imposedBy,
            @Nullable Instant adaptBy,
            Set<Side> agreed,
            Set<Side> waitsFor,
            boolean concluded) {

        static Offered of(Version v, Contract contract) {
            var waits = new java.util.TreeSet<>(v.needed());
            waits.removeAll(v.agreed());
            var document = v.document();
            var imposed = v.imposed();
            return new Offered(
                    v.number(),
                    document.hash(),
                    document.openapi(),
                    document.title(),
                    document.version(),
                    document.operations(),
                    v.by(),
                    imposed == null ? null : imposed.by(),
                    imposed == null ? null : imposed.adaptBy(),
                    v.agreed(),
                    v.number() == contract.newest().number() ? waits : Set.of(),
                    v.number() == contract.concluded());
        }
    }

    record Used(
            UUID id,
            UUID requirementId,
            String surface,
            @Nullable Instant liveSince,
            List<NeedsController.Use> operations,
            List<Lack> gaps) {

        static Used of(Needs needs, List<Gap> gaps) {
            return new Used(
                    needs.id(),
                    needs.requirementId(),
                    needs.surface(),
                    needs.liveSince(),
                    needs.operations().stream().map(NeedsController.Use::of).toList(),
                    gaps.stream().map(Lack::of).toList());
        }
    }

    record Lack(String operation, Gap.Use use, String name, Gap.Status status) {

        static Lack of(Gap gap) {
            return new Lack(gap.operation(), gap.use(), gap.name(), gap.status());
        }
    }

    record Gone(UUID id, @Nullable String operation, String field, String successor, Instant until, boolean alarmed) {

        static Gone of(Sunset s) {
            return new Gone(s.id(), s.operation(), s.field(), s.successor(), s.until(), s.alarmed());
        }
    }

    record Waiting(
            UUID id,
            Ask.Kind kind,
            UUID from,
            To to,
            @Nullable Instant dueAt,
            List<Side> blocks) {

        static Waiting of(Ask ask) {
            var to = new To(ask.to().person(), ask.to().post());
            return new Waiting(ask.id(), ask.kind(), ask.from(), to, ask.dueAt(), ask.blocks());
        }
    }

    /** Exactly one of the two. */
    record To(@Nullable UUID person, Addressee.@Nullable Post post) {}

    static ContractView of(Contract c) {
        return new ContractView(
                c.id(),
                c.productId(),
                c.requirementId(),
                c.name(),
                c.newest().number(),
                c.concluded(),
                c.retired(),
                c.versions().stream().map(v -> Offered.of(v, c)).toList(),
                c.needs().values().stream()
                        .map(n -> Used.of(n, c.gaps().getOrDefault(n.id(), List.of())))
                        .toList(),
                c.sunsets().values().stream().map(Gone::of).toList(),
                c.asks().stream().map(Waiting::of).toList());
    }
}
