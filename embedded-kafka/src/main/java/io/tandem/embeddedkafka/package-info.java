/** A real Kafka broker in the JVM: for one-machine runs and tests. */
@NullMarked
package io.tandem.embeddedkafka;

import org.jspecify.annotations.NullMarked;
