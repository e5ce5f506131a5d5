/** A design artefact, its versions by content hash, and its rules. Only Java. */
@NullMarked
package io.tandem.requirements.design.domain;

import org.jspecify.annotations.NullMarked;
