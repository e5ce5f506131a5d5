/** Everything in one JVM: a durable store, a real Kafka broker, three services and the gateway. */
@NullMarked
package io.tandem.standalone;

import org.jspecify.annotations.NullMarked;
