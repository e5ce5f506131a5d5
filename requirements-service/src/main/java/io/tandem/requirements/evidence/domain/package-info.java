/** A record of research and its rules. Only Java. */
@NullMarked
package io.tandem.requirements.evidence.domain;

import org.jspecify.annotations.NullMarked;
