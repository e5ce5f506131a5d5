/** The store of one service: client, log, inbox, lease of the instance. */
@NullMarked
package io.tandem.platform.store;

import org.jspecify.annotations.NullMarked;
