package io.tandem.feedback.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom an ask or an offer goes: a person, or a post, which whoever holds it at the moment answers for.
 * Exactly one of the two is present.
 *
 * @param person a person's id
 * @param post a post of the product the ask belongs to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Addressee(@Nullable UUID person, @Nullable Post post) {

    /** The posts of a product: the owner of a side, or its manager. */
    public enum Post {
        FRONTEND_OWNER,
        BACKEND_OWNER,
        MANAGER;

        public static Post ownerOf(Side side) {
            return side == Side.FRONTEND ? FRONTEND_OWNER : BACKEND_OWNER;
        }
    }

    public Addressee {
        if ((person == null) == (post == null)) {
            throw new IllegalArgumentException("an addressee is a person or a post");
        }
    }

    public static Addressee person(UUID person) {
        return new Addressee(person, null);
    }

    public static Addressee post(Post post) {
        return new Addressee(null, post);
    }
}
