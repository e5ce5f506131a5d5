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
public record RequirementRow(
        UUID id,
        UUID productId,
        String key,
        String title,
        State state,
        @Nullable RequirementKind kind,
        @Nullable Priority priority,
        @Nullable String module,
        @Nullable LocalDate wantedBy,
        @Nullable RiceScore rice,
        UUID drafterId,
        @Nullable UUID requesterId,
        long version,
        Map<Side, Half> facets,
        Instant changedAt) {

    /** In an order of texts: after everything that is there. */
    private static final String LAST = "~";

    /**
     * @param holderId absent where the half does not apply
     * @param heldSince when it came into these hands
     */
    public record Half(
            boolean applies, Life state, @Nullable UUID holderId, long version, boolean live, Instant heldSince) {}

    static Document write(Document row, Requirement r, State state, Instant at) {
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
                .append("drafter", r.drafter().toString())
                .append(
                        "byPriority",
                        common.priority() == null ? LAST : common.priority().name())
                .append(
                        "byWanted",
                        common.wantedBy() == null ? LAST : common.wantedBy().toString())
                .append("holders", holders(r))
                .append("providedBy", providers(r).stream().map(UUID::toString).toList());
        var score = RiceScore.of(common.rice());
        row.append("rice", score == null ? null : score.write()).append("byRice", score == null ? 1.0 : score.order());
        var text = Grams.plain(r.key() + " " + common.title());
        row.append("text", text).append("grams", List.copyOf(Grams.of(text)));
        r.facets()
                .forEach((side, facet) ->
                        row.append(side.name(), half(facet, row.get(side.name(), Document.class), at)));
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
        var requester = row.getString("requester");
        return new RequirementRow(
                UUID.fromString(row.getString("row")),
                UUID.fromString(row.getString("product")),
                row.getString("key"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                kind == null ? null : RequirementKind.valueOf(kind),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("module"),
                wantedBy == null ? null : LocalDate.parse(wantedBy),
                RiceScore.read(row.get("rice", Document.class)),
                UUID.fromString(row.getString("drafter")),
                requester == null ? null : UUID.fromString(requester),
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

    /** Somebody changed this requirement itself. */
    static Document changed(Document row, Instant at) {
        return row.append("changed", Date.from(at)).append("byUpdated", -at.toEpochMilli());
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

    private static Document half(Facet facet, @Nullable Document before, Instant at) {
        var since = before != null && Objects.equals(before.getString("holder"), name(facet.holder()))
                ? before.getDate("heldSince")
                : Date.from(at);
        return new Document("applies", facet.applies())
                .append("life", facet.life().name())
                .append("holder", name(facet.holder()))
                .append("version", facet.version())
                .append("live", facet.live())
                .append("heldSince", since);
    }

    private static Half half(Document half) {
        var holder = half.getString("holder");
        return new Half(
                half.getBoolean("applies"),
                Life.valueOf(half.getString("life")),
                holder == null ? null : UUID.fromString(holder),
                half.getLong("version"),
                half.getBoolean("live"),
                half.getDate("heldSince").toInstant());
    }

    private static @Nullable String name(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
