/** Tasks: work of one side for one requirement. */
@NullMarked
package io.tandem.planning.task;

import org.jspecify.annotations.NullMarked;
