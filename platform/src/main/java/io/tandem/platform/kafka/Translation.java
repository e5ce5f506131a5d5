package io.tandem.platform.kafka;

import io.tandem.ledger.Recorded;

/**
 * Stored event → published event, for one aggregate: one bean per aggregate, one switch. It sees the event and its
 * envelope only, never current state.
 */
public interface Translation<E> {

    /** The sealed event interface this translates. */
    Class<E> events();

    Publication publish(E event, Recorded recorded);
}
