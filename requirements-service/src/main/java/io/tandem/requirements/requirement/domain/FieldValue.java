package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a facet. Each of the four counts as filled. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FieldValue.Text.class, name = "TEXT"),
    @JsonSubTypes.Type(value = FieldValue.Measured.class, name = "MEASURED"),
    @JsonSubTypes.Type(value = FieldValue.SameAs.class, name = "SAME_AS"),
    @JsonSubTypes.Type(value = FieldValue.None.class, name = "NONE")
})
public sealed interface FieldValue {

    /** @param text Markdown, not blank */
    record Text(String text) implements FieldValue {}

    /**
     * A target that can be measured.
     *
     * @param value a decimal number as text, for example {@code "800"} or {@code "99.95"}
     * @param unit for example {@code ms}
     * @param note under which conditions: percentile, load, what is included
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(String value, String unit, @Nullable String note) implements FieldValue {}

    /**
     * 沿用: as it stands elsewhere.
     *
     * @param reference a requirement's key, or words that say where
     */
    record SameAs(String reference) implements FieldValue {}

    /**
     * 不涉及: nothing is needed here.
     *
     * @param why in words
     */
    record None(String why) implements FieldValue {}
}
