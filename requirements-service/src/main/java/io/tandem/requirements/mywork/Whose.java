package io.tandem.requirements.mywork;

import io.tandem.requirements.desk.domain.Desk;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.domain.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose work is asked for, at which instant: a person at their desk, and the products they are in. */
record Whose(
        UUID person,
        Desk desk,
        Map<UUID, Product> products,
        @Nullable Instant asOf,
        Instant now) {

    private static final Duration UNMARKED = Duration.ofDays(7);

    /** From when changes count. */
    Instant since() {
        var visited = desk.visited();
        return visited == null ? now.minus(UNMARKED) : visited;
    }

    /** The posts this person holds in a product; a side nobody was appointed to is the manager's. */
    Set<Post> posts(UUID productId) {
        var posts = EnumSet.noneOf(Post.class);
        var product = products.get(productId);
        if (product == null) {
            return posts;
        }
        for (var side : Side.values()) {
            if (person.equals(product.ownerOf(side))) {
                posts.add(Post.ownerOf(side));
            }
        }
        if (person.equals(product.manager())) {
            posts.add(Post.MANAGER);
        }
        return posts;
    }

    boolean isIn(UUID productId) {
        return products.containsKey(productId);
    }

    Set<String> mandatory(UUID productId, Side side) {
        var product = products.get(productId);
        return product == null ? Set.of() : product.terms().definitionOfReady().getOrDefault(side, Set.of());
    }

    boolean isToday(@Nullable LocalDate day, UUID productId) {
        var product = products.get(productId);
        return day != null
                && product != null
                && day.equals(LocalDate.ofInstant(
                        now, ZoneId.of(product.terms().calendar().zone())));
    }
}
