/** What the outside learns of baselines. */
@NullMarked
package io.tandem.requirements.baseline.adapter.kafka;

import org.jspecify.annotations.NullMarked;
