/** What the outside learns of a requirement. */
@NullMarked
package io.tandem.requirements.requirement.adapter.kafka;

import org.jspecify.annotations.NullMarked;
