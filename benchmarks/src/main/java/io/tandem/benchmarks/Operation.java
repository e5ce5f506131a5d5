package io.tandem.benchmarks;

/** What is measured: each connection has a worker of its own that makes its requests and reads its answers. */
record Operation(String name, Workers workers) {

    /** One worker per connection, from 0. */
    interface Workers {
        Worker worker(int connection);
    }

    /** Makes one connection's requests, one after the other. */
    interface Worker {
        Request next();

        /** Told every answer that is fine, before the next request. */
        default void answered(Answer answer) {}
    }
}
