/** A task: everything it is and may do. Commands, events, state, rules; no framework. */
@NullMarked
package io.tandem.planning.task.domain;

import org.jspecify.annotations.NullMarked;
