/** Tasks at work: the binding, their facts, and the policies that open, pause and unassign them. */
@NullMarked
package io.tandem.planning.task.application;

import org.jspecify.annotations.NullMarked;
