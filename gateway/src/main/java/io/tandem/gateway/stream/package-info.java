/** One event stream for browsers over the four topics. */
@NullMarked
package io.tandem.gateway.stream;

import org.jspecify.annotations.NullMarked;
