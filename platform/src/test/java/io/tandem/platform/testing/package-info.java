/** What every service's tests share: a store, a broker and a gateway's keys, all real, all on loopback. */
@NullMarked
package io.tandem.platform.testing;

import org.jspecify.annotations.NullMarked;
