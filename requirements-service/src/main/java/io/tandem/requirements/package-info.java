/** Requirements, their products and what is said about them: one service. */
@NullMarked
package io.tandem.requirements;

import org.jspecify.annotations.NullMarked;
