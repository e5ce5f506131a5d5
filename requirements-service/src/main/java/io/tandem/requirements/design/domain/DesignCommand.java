package io.tandem.requirements.design.domain;

import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a design. */
public sealed interface DesignCommand {

    UUID designId();

    /** @param note what this version is about, or null */
    record RegisterDesign(
            UUID designId,
            UUID productId,
            Side side,
            DesignKind kind,
            String title,
            Content content,
            @Nullable String note)
            implements DesignCommand {}

    /**
     * @param expectedVersion the version the writer saw
     * @param title null leaves it
     */
    record ReviseDesign(
            UUID designId,
            long expectedVersion,
            @Nullable String title,
            Content content,
            @Nullable String note) implements DesignCommand {}

    record RetireDesign(UUID designId, String reason) implements DesignCommand {}
}
