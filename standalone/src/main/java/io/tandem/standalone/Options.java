package io.tandem.standalone;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the command line says.
 *
 * @param data where everything is kept
 * @param portOffset added to every port, 0–5000
 * @param fresh moves what was kept aside and starts over
 * @param demo load the e-commerce sample once ready
 * @param exitAfterReady stop as soon as everything answered once
 */
record Options(Path data, int portOffset, boolean fresh, boolean demo, boolean exitAfterReady) {

    private static final Options DEFAULTS = new Options(Path.of("data"), 0, false, false, false);

    static Options parse(String... arguments) {
        return Arrays.stream(arguments).reduce(DEFAULTS, Options::with, (a, b) -> b);
    }

    private Options with(String argument) {
        var equals = argument.indexOf('=');
        var value = argument.substring(equals + 1);
        return switch (equals < 0 ? argument : argument.substring(0, equals)) {
            case "--data" -> new Options(Path.of(value), portOffset, fresh, demo, exitAfterReady);
            case "--port-offset" -> new Options(data, offset(value), fresh, demo, exitAfterReady);
            case "--demo" -> new Options(data, portOffset, fresh, true, exitAfterReady);
            case "--fresh" -> new Options(data, portOffset, true, demo, exitAfterReady);
            case "--exit-after-ready" -> new Options(data, portOffset, fresh, demo, true);
            default -> throw usage(argument);
        };
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
                "不认识的参数 “%s”。可用：--data=目录 --port-offset=0..5000 --fresh --demo --exit-after-ready".formatted(argument),
                "Not understood: “%s”. There are: --data=<folder> --port-offset=0..5000 --fresh --demo --exit-after-ready"
                        .formatted(argument));
    }
}
