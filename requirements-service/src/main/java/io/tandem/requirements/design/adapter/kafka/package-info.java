/** What the outside learns of designs. */
@NullMarked
package io.tandem.requirements.design.adapter.kafka;

import org.jspecify.annotations.NullMarked;
