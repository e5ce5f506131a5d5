/** What others learn of a task. */
@NullMarked
package io.tandem.planning.task.adapter.kafka;

import org.jspecify.annotations.NullMarked;
