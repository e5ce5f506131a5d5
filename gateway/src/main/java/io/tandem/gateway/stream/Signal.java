package io.tandem.gateway.stream;

/** What moves a stream: something may be due, its beat is due, or it ends here. */
enum Signal {
    NEWS,
    HEARTBEAT,
    END
}
