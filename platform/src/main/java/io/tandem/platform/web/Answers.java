package io.tandem.platform.web;

import io.tandem.platform.command.Outcome;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Outcomes as HTTP answers: status, {@code Location}, {@code ETag}, {@code Tandem-Position}; no body. */
public final class Answers {

    private final String service;

    public Answers(String service) {
        this.service = service;
    }

    public ResponseEntity<Void> of(Outcome outcome) {
        var answer = ResponseEntity.status(outcome.status());
        if (outcome.location() != null) {
            answer.location(URI.create(outcome.location()));
        }
        if (outcome.etag() != null) {
            answer.eTag(outcome.etag());
        }
        if (outcome.position() != null) {
            answer.header("Tandem-Position", service + "=" + outcome.position());
        }
        if (outcome.repeated()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.build();
    }
}
