/** The requirement: what is wanted, in two halves, and in whose hands each of them is. */
@NullMarked
package io.tandem.requirements.requirement;

import org.jspecify.annotations.NullMarked;
