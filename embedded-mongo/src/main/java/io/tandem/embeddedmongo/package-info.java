/** The MongoDB wire protocol on one durable file: ordered indexes, a small planner, every acknowledged write on disk. */
@NullMarked
package io.tandem.embeddedmongo;

import org.jspecify.annotations.NullMarked;
