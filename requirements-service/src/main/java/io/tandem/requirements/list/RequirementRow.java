package io.tandem.requirements.list;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Exemption;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.Life;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementKind;
import io.tandem.requirements.requirement.domain.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param version of the common part
 * @param changedAt when somebody last changed this requirement itself
 */
record RequirementRow(
        UUID id,
        String key,
        String title,
        State state,
        @Nullable RequirementKind kind,
        @Nullable Priority priority,
        @Nullable String module,
        @Nullable LocalDate wantedBy,
        long version,
        Map<Side, Half> facets,
        Instant changedAt) {

    /** @param holderId absent where the half does not apply */
    record Half(boolean applies, Life state, @Nullable UUID holderId, long version, boolean live) {}

    static Document write(Document row, Requirement r, State state) {
        var common = r.common();
        row.append("product", r.productId().toString())
                .append("number", number(r.key()))
                .append("key", r.key())
                .append("title", common.title())
                .append("state", state.name())
                .append("kind", name(common.kind()))
                .append("priority", name(common.priority()))
                .append("module", common.module())
                .append("wantedBy", name(common.wantedBy()))
                .append("version", common.version())
                .append("holders", holders(r))
                .append("providedBy", providers(r).stream().map(UUID::toString).toList());
        r.facets().forEach((side, facet) -> row.append(side.name(), half(facet)));
        return row;
    }

    static RequirementRow read(Document row) {
        var facets = new EnumMap<Side, Half>(Side.class);
        for (var side : Side.values()) {
            facets.put(side, half(Objects.requireNonNull(row.get(side.name(), Document.class))));
        }
        var kind = row.getString("kind");
        var priority = row.getString("priority");
        var wantedBy = row.getString("wantedBy");
        return new RequirementRow(
                UUID.fromString(row.getString("row")),
                row.getString("key"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                kind == null ? null : RequirementKind.valueOf(kind),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("module"),
                wantedBy == null ? null : LocalDate.parse(wantedBy),
                row.getLong("version"),
                facets,
                row.getDate("changed").toInstant());
    }

    /** Just what others that rely on this requirement see of it. */
    static ProviderState provider(Document row) {
        var lives = new EnumMap<Side, Life>(Side.class);
        var live = new EnumMap<Side, Boolean>(Side.class);
        read(row).facets().forEach((side, half) -> {
            if (half.applies()) {
                lives.put(side, half.state());
                live.put(side, half.live());
            }
        });
        return new ProviderState(row.getLong("position"), lives, live);
    }

    /** The requirements that provide halves of this one. */
    static List<UUID> providers(Requirement r) {
        return r.facets().values().stream()
                .map(Facet::exemption)
                .filter(Objects::nonNull)
                .map(Exemption::providedBy)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    static Date changed(Instant at) {
        return Date.from(at);
    }

    static long number(String key) {
        return Long.parseLong(key, key.lastIndexOf('-') + 1, key.length(), 10);
    }

    private static List<String> holders(Requirement r) {
        return r.facets().values().stream()
                .map(Facet::holder)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static Document half(Facet facet) {
        return new Document("applies", facet.applies())
                .append("life", facet.life().name())
                .append("holder", name(facet.holder()))
                .append("version", facet.version())
                .append("live", facet.live());
    }

    private static Half half(Document half) {
        var holder = half.getString("holder");
        return new Half(
                half.getBoolean("applies"),
                Life.valueOf(half.getString("life")),
                holder == null ? null : UUID.fromString(holder),
                half.getLong("version"),
                half.getBoolean("live"));
    }

    private static @Nullable String name(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
