/** What the outside learns of a discussion. */
@NullMarked
package io.tandem.requirements.discussion.adapter.kafka;

import org.jspecify.annotations.NullMarked;
