package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the requirement that a package hands over.
 *
 * @param title names the version too: {@code 结算页高保真稿 v3}
 * @param link an absolute address, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(Kind kind, String title, @Nullable String link) {

    public enum Kind {
        DESIGN,
        CONTRACT,
        ENVIRONMENT,
        OTHER
    }
}
