/** How the work of a facet meets the outside. */
@NullMarked
package io.tandem.planning.facet.adapter;

import org.jspecify.annotations.NullMarked;
