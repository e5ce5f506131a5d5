/** What a requirement is and may do: commands, events, state, rules. Only Java. */
@NullMarked
package io.tandem.requirements.requirement.domain;

import org.jspecify.annotations.NullMarked;
