/** Sessions' stored events as the outside may know them: that something happened, and nothing else. */
@NullMarked
package io.tandem.gateway.access.session.adapter.kafka;

import org.jspecify.annotations.NullMarked;
