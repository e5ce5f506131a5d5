package io.tandem.standalone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param data where everything is kept
 * @param portOffset added to every port, 0–5000
 * @param flags what is said or not
 * @param without names of services that run as processes of their own, or not at all
 */
record Options(Path data, int portOffset, Set<Flag> flags, Set<String> without) {

    enum Flag {
        /** Moves what was kept aside and starts over. */
        FRESH("--fresh"),
        /** Loads the e-commerce sample once ready. */
        DEMO("--demo"),
        /** Stops as soon as everything answered once. */
        EXIT_AFTER_READY("--exit-after-ready");

        private final String word;

        Flag(String word) {
            this.word = word;
        }
    }

    private static final Options DEFAULTS = new Options(Path.of("data"), 0, Set.of(), Set.of());

    static Options parse(String... arguments) {
        return Arrays.stream(arguments).reduce(DEFAULTS, Options::with, (a, b) -> b);
    }

    boolean fresh() {
        return flags.contains(Flag.FRESH);
    }

    boolean demo() {
        return flags.contains(Flag.DEMO);
    }

    boolean exitAfterReady() {
        return flags.contains(Flag.EXIT_AFTER_READY);
    }

    List<Service> services() {
        return Service.ALL.stream()
                .filter(service -> !without.contains(service.name()))
                .toList();
    }

    private Options with(String argument) {
        var equals = argument.indexOf('=');
        var value = argument.substring(equals + 1);
        return switch (equals < 0 ? argument : argument.substring(0, equals + 1)) {
            case "--data=" -> new Options(Path.of(value), portOffset, flags, without);
            case "--port-offset=" -> new Options(data, offset(value), flags, without);
            case "--without=" -> new Options(data, portOffset, flags, plus(without, service(value)));
            default -> new Options(data, portOffset, plus(flags, flag(argument)), without);
        };
    }

    private static <T> Set<T> plus(Set<T> some, T one) {
        var more = new LinkedHashSet<>(some);
        more.add(one);
        return Set.copyOf(more);
    }

    private static Flag flag(String argument) {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.word.equals(argument))
                .findFirst()
                .orElseThrow(() -> usage(argument));
    }

    private static String service(String name) {
        if (Service.ALL.stream().noneMatch(service -> service.name().equals(name))) {
            throw usage("--without=" + name);
        }
        return name;
    }

    private static int offset(String value) {
        try {
            var offset = Integer.parseInt(value);
            if (offset >= 0 && offset <= 5000) {
                return offset;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as any other value that is no offset
        }
        throw usage("--port-offset=" + value);
    }

    private static Refusal usage(String argument) {
        return new Refusal(
                Refusal.Kind.USAGE,
                "不认识的参数 “%s”。可用：--data=目录 --port-offset=0..5000 --without=服务名 --fresh --demo --exit-after-ready"
                        .formatted(argument),
                "Not understood: “%s”. There are: --data=<folder> --port-offset=0..5000 --without=<service> --fresh --demo --exit-after-ready"
                        .formatted(argument));
    }
}
