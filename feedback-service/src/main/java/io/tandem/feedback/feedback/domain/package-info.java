/** What users say, and the way to whoever answers them. Commands, events, state, rules; no framework. */
@NullMarked
package io.tandem.feedback.feedback.domain;

import org.jspecify.annotations.NullMarked;
