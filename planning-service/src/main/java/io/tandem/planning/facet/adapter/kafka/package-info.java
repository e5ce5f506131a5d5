/** What others learn of the work of a facet. */
@NullMarked
package io.tandem.planning.facet.adapter.kafka;

import org.jspecify.annotations.NullMarked;
