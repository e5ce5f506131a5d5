/** Read model: who waits for whom, since when, and what stands still meanwhile. */
@NullMarked
package io.tandem.requirements.waiting;

import org.jspecify.annotations.NullMarked;
