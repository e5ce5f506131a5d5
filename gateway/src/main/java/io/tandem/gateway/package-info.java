/** The gateway: who you are, one door to the three services, one stream and one composed read over them. No business rule. */
@NullMarked
package io.tandem.gateway;

import org.jspecify.annotations.NullMarked;
