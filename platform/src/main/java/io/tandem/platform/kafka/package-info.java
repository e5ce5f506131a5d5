/** Stored events out to Kafka, foreign events into the inbox. */
@NullMarked
package io.tandem.platform.kafka;

import org.jspecify.annotations.NullMarked;
