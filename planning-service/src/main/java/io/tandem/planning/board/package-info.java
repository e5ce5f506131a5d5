/** The board: tasks by product, as they are and as they were. */
@NullMarked
package io.tandem.planning.board;

import org.jspecify.annotations.NullMarked;
