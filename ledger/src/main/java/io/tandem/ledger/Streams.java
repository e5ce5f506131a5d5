package io.tandem.ledger;

/** The names of streams: {@code <Aggregate>/<uuid>}. */
final class Streams {

    private Streams() {}

    static String type(String stream) {
        int slash = stream.indexOf('/');
        return slash < 0 ? stream : stream.substring(0, slash);
    }
}
