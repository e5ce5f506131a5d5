/** Releases at work: the binding and the list. */
@NullMarked
package io.tandem.planning.release.application;

import org.jspecify.annotations.NullMarked;
