package io.tandem.standalone.fuzz;

/** What became of a request that should have been refused. */
public enum Verdict {
    REFUSED,
    /** 5xx. */
    BROKEN,
    /** Anything below 400. */
    TAKEN,
    /** Refused, but not as {@code application/problem+json} with a code. */
    NO_PROBLEM,
    /** No answer in time, or hung up without one. */
    UNANSWERED;

    static Verdict of(Wire.Reply reply) {
        if (reply.status() >= 500) {
            return BROKEN;
        }
        if (reply.status() < 400) {
            return TAKEN;
        }
        return reply.header("content-type").startsWith("application/problem+json")
                        && reply.text().contains("\"code\"")
                ? REFUSED
                : NO_PROBLEM;
    }
}
