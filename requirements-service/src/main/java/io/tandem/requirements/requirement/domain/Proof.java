package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 完成凭证: what shows that a criterion holds or does not.
 *
 * @param link an absolute address, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proof(String text, @Nullable String link) {}
