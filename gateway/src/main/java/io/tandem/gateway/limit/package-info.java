/** How much anybody may ask for: token buckets per person and per address. */
@NullMarked
package io.tandem.gateway.limit;

import org.jspecify.annotations.NullMarked;
