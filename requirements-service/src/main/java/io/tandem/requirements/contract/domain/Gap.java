package io.tandem.requirements.contract.domain;

/**
 * Something a need asks for that the document does not give.
 *
 * @param operation as the need names it
 * @param name the field, error code or parameter; the operation itself where that is what is missing
 */
public record Gap(String operation, Use use, String name, Status status) {

    public enum Use {
        OPERATION,
        SENDS,
        READS,
        ERROR,
        LATENCY
    }

    public enum Status {
        MISSING,
        MISMATCH
    }
}
