/** The planning service: who works on what, and what went live. */
@NullMarked
package io.tandem.planning;

import org.jspecify.annotations.NullMarked;
