/** A baseline and its rules. Only Java. */
@NullMarked
package io.tandem.requirements.baseline.domain;

import org.jspecify.annotations.NullMarked;
