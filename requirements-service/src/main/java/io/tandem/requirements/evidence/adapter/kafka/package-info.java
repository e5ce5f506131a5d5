/** What the outside learns of evidence. */
@NullMarked
package io.tandem.requirements.evidence.adapter.kafka;

import org.jspecify.annotations.NullMarked;
