/** What the tasks of one facet amount to: whether its build has started and whether it is built. */
@NullMarked
package io.tandem.planning.facet.domain;

import org.jspecify.annotations.NullMarked;
