package io.tandem.requirements.design.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of a design system.
 *
 * @param type for example {@code color} or {@code dimension}, or null
 * @param value JSON with its members in order; a text that is nothing but {@code {other.token}} stands for that token
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Token(@Nullable String type, String value) {

    private static final Pattern ALIAS = Pattern.compile("\"\\{([^{}\"\\\\]+)}\"");

    /** The names of the tokens this one stands for, in whole or in part. */
    public Set<String> references() {
        var names = new TreeSet<String>();
        var alias = ALIAS.matcher(value);
        while (alias.find()) {
            names.add(alias.group(1));
        }
        return names;
    }
}
