/** What others learn of links: nothing. */
@NullMarked
package io.tandem.requirements.share.adapter.kafka;

import org.jspecify.annotations.NullMarked;
