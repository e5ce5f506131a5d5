/** Password hashes, outside the history: kept, compared in equal time, forgotten. */
@NullMarked
package io.tandem.gateway.access.credential;

import org.jspecify.annotations.NullMarked;
