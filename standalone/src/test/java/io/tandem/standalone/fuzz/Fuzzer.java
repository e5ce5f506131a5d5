package io.tandem.standalone.fuzz;

import io.tandem.standalone.Operation;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Request number <i>n</i> of a seed is always the same: an operation of the documents, well-formed, with one
 * {@link Trick} played on it. So what was found is found again.
 */
public final class Fuzzer {
    private static final int PATIENCE = 20_000;

    private final long seed;
    private final int port;
    private final List<Operation> operations;
    private final Function<Operation, Draft> wellFormed;

    /** @param wellFormed a fresh draft that would be taken */
    public Fuzzer(long seed, int port, List<Operation> operations, Function<Operation, Draft> wellFormed) {
        this.seed = seed;
        this.port = port;
        this.operations = operations;
        this.wellFormed = wellFormed;
    }

    /**
     * One request and what came of it.
     *
     * @param request its beginning, to be shown
     */
    public record Shot(int number, Trick trick, Operation operation, String request, int status, Verdict verdict) {

        @Override
        public String toString() {
            return "#%d %s %s %s %d%n    %s".formatted(number, trick, operation, verdict, status, request);
        }
    }

    public Shot shoot(int number) {
        var dice = new SplittableRandom(seed * 1_000_003 + number);
        while (true) {
            var operation = Trick.pick(dice, operations);
            var draft = wellFormed.apply(operation);
            var trick = Trick.pick(dice, List.of(Trick.values()));
            if (trick.on(draft, dice)) {
                return shot(number, trick, draft);
            }
        }
    }

    private Shot shot(int number, Trick trick, Draft draft) {
        var written = draft.written();
        var shown = new String(written, 0, Math.min(600, written.length), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replaceAll("tdm_\\S+", "tdm_…")
                .replace("\r\n", " ⏎ ");
        try (var wire = new Wire(port, PATIENCE)) {
            var reply = wire.exchange(written);
            return new Shot(number, trick, draft.operation, shown, reply.status(), Verdict.of(reply));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException noAnswer) {
            return new Shot(number, trick, draft.operation, shown + " " + noAnswer, 0, Verdict.UNANSWERED);
        }
    }
}
