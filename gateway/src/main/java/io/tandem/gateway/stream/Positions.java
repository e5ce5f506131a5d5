package io.tandem.gateway.stream;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far a reader has come in each source: {@code r12.p3.f9.a4}. 0 is before the first event. */
record Positions(long requirements, long planning, long feedback, long people) {

    static final Positions NONE = new Positions(0, 0, 0, 0);

    private static final Pattern FORM = Pattern.compile("[a-z]\\d{1,16}(\\.[a-z]\\d{1,16}){0,7}");

    /** What {@link #toString} wrote; sources it does not name count as 0. Null where it is nothing of the kind. */
    static @Nullable Positions parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        var positions = NONE;
        for (var part : text.split("\\.", -1)) {
            for (var source : Source.values()) {
                if (part.charAt(0) == source.letter()) {
                    positions = positions.with(source, Long.parseLong(part, 1, part.length(), 10));
                }
            }
        }
        return positions;
    }

    long of(Source source) {
        return switch (source) {
            case REQUIREMENTS -> requirements;
            case PLANNING -> planning;
            case FEEDBACK -> feedback;
            case PEOPLE -> people;
        };
    }

    Positions with(Source source, long position) {
        return switch (source) {
            case REQUIREMENTS -> new Positions(position, planning, feedback, people);
            case PLANNING -> new Positions(requirements, position, feedback, people);
            case FEEDBACK -> new Positions(requirements, planning, position, people);
            case PEOPLE -> new Positions(requirements, planning, feedback, position);
        };
    }

    /** Whether this has seen everything {@code other} has. */
    boolean covers(Positions other) {
        return requirements >= other.requirements
                && planning >= other.planning
                && feedback >= other.feedback
                && people >= other.people;
    }

    @Override
    public String toString() {
        return "r" + requirements + ".p" + planning + ".f" + feedback + ".a" + people;
    }
}
