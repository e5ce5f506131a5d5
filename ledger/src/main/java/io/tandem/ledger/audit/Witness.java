package io.tandem.ledger.audit;

import io.tandem.ledger.proof.Growth;
import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.NoteKey;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.Tree;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A witness that is asked to cosign (C2SP tlog-witness). Blocks. */
public final class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CONFLICT = 409;

    private final NoteKey key;
    private final URI submission;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private long cosigned;

    /** @param submission what {@code /add-checkpoint} is appended to */
    public Witness(NoteKey key, URI submission) {
        this.key = key;
        this.submission = submission;
    }

    /** Its line about the checkpoint; empty where it is away or refuses, which is logged. */
    Optional<SignedNote.Line> cosign(SignedNote checkpoint, long size, Tree tree) {
        try {
            var answer = ask(checkpoint, size, tree);
            if (answer.statusCode() == CONFLICT) {
                cosigned = Long.parseLong(answer.body().strip());
                answer = cosigned <= size ? ask(checkpoint, size, tree) : answer;
            }
            if (answer.statusCode() == 200) {
                cosigned = size;
                return line(checkpoint, answer.body());
            }
            LOG.warn("witness {} refuses the checkpoint of size {}: {}", key.name(), size, answer.statusCode());
        } catch (IOException | Malformed | SignedNote.BadSignature | NumberFormatException e) {
            LOG.warn("witness {} does not cosign: {}", key.name(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private HttpResponse<String> ask(SignedNote checkpoint, long size, Tree tree)
            throws IOException, InterruptedException {
        var growth = new Growth(cosigned, tree.consistency(cosigned, size), checkpoint);
        var request = HttpRequest.newBuilder(URI.create(submission + "/add-checkpoint"))
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(growth.toString()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private Optional<SignedNote.Line> line(SignedNote checkpoint, String body) {
        return body.lines()
                .map(SignedNote.Line::parse)
                .filter(line -> checkpoint.with(line).signers(List.of(key)).contains(key))
                .findFirst();
    }
}
