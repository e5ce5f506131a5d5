/** What people say about a requirement: commands, events, state, rules. Only Java. */
@NullMarked
package io.tandem.requirements.discussion.domain;

import org.jspecify.annotations.NullMarked;
