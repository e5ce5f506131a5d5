/** How tasks meet the outside. */
@NullMarked
package io.tandem.planning.task.adapter;

import org.jspecify.annotations.NullMarked;
