/** A release: what really went live, and whether it was rolled back. Commands, events, state, rules. */
@NullMarked
package io.tandem.planning.release.domain;

import org.jspecify.annotations.NullMarked;
