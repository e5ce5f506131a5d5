package io.tandem.requirements.evidence.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of research says.
 *
 * @param text Markdown; names no persons
 * @param link where the material lies, or null
 * @param gatheredOn when it was found out, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        EvidenceKind kind,
        String title,
        String text,
        @Nullable String link,
        @Nullable LocalDate gatheredOn) {}
