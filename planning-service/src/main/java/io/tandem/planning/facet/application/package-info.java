/** The work of a facet at work: the binding, and the policies that feed it. */
@NullMarked
package io.tandem.planning.facet.application;

import org.jspecify.annotations.NullMarked;
