package io.tandem.requirements.contract.domain;

/**
 * One difference between two documents.
 *
 * @param operation method and path: {@code POST /payments}
 * @param where which part of the operation it concerns
 * @param path the field or parameter, empty for the part as a whole
 * @param what in kebab case: {@code property-removed}, {@code type-changed}, {@code keyword-not-understood}
 * @param detail what exactly: the keyword, the value, the status
 */
public record Change(String operation, Where where, String path, String what, String detail, Effect effect) {

    public enum Where {
        OPERATION,
        PARAMETER,
        REQUEST,
        RESPONSE,
        ERROR
    }

    /** Ordered by weight. What the comparison does not understand is never unchanged. */
    public enum Effect {
        COMPATIBLE,
        POSSIBLY_BREAKING,
        BREAKING
    }

    public boolean breaks() {
        return effect != Effect.COMPATIBLE;
    }
}
