package io.tandem.cli;

/** How a run ended, for scripts and CI. */
enum Exit {
    YES(0),
    NO(1),
    USAGE(2),
    NOT_REACHABLE(3),
    REFUSED(4);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
