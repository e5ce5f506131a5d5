/** Keeps the published language whole: every schema valid, sampled and named in {@code asyncapi.yaml}. */
@NullMarked
package io.tandem.contracts;

import org.jspecify.annotations.NullMarked;
