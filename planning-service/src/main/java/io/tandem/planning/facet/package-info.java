/** The work of a facet: what its tasks amount to. */
@NullMarked
package io.tandem.planning.facet;

import org.jspecify.annotations.NullMarked;
