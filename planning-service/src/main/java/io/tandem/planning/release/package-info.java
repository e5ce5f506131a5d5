/** Releases: what really went live. */
@NullMarked
package io.tandem.planning.release;

import org.jspecify.annotations.NullMarked;
