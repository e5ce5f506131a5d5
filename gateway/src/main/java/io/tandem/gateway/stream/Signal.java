package io.tandem.gateway.stream;

/** What makes a stream look whether something is due. */
enum Signal {
    NEWS,
    HEARTBEAT
}
