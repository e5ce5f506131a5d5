/** Whether a requirement may pass on: what blocks it, since which event, and apart from that what is still open. */
@NullMarked
package io.tandem.requirements.gate;

import org.jspecify.annotations.NullMarked;
