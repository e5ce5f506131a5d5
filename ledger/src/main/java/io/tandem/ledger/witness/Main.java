package io.tandem.ledger.witness;

import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** {@code tandem witness}: cosigns the logs of a policy until it is stopped. */
@SuppressWarnings("SystemOut") // the terminal is the place for it
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length != 4) {
            System.err.println("用法 Usage: ./tandem witness FOLDER NAME POLICY PORT");
            System.exit(2);
        }
        try {
            var logs = Policy.parse(Files.readString(Path.of(arguments[2]))).logs();
            var port = Integer.parseInt(arguments[3]);
            var witness = WitnessServer.start(Path.of(arguments[0]), arguments[1], logs, port, Clock.systemUTC());
            System.out.println(
                    "witness " + witness.key().name() + " " + witness.key() + " http://127.0.0.1:" + witness.port());
        } catch (IOException | Malformed | NumberFormatException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
