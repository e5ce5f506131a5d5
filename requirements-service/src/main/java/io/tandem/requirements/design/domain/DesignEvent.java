package io.tandem.requirements.design.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a design. Stored for ever: add, never change. {@code version} counts from 1; {@code hash} is that
 * of the content; {@code productVersion} is the sequence of the product's event up to which its people were known.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface DesignEvent {

    UUID designId();

    record DesignRegistered(
            UUID designId,
            UUID productId,
            Side side,
            DesignKind kind,
            String title,
            Content content,
            String hash,
            @Nullable String note,
            UUID by,
            long version,
            long productVersion)
            implements DesignEvent {}

    record DesignRevised(
            UUID designId,
            String title,
            Content content,
            String hash,
            @Nullable String note,
            UUID by,
            long version,
            long productVersion)
            implements DesignEvent {}

    /** It is attached to nothing new from now on; what is attached stays. */
    record DesignRetired(UUID designId, String reason, UUID by, long productVersion) implements DesignEvent {}
}
