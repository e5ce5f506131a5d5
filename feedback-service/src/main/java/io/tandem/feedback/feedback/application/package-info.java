/** Feedback at work: the binding, its facts, and the policies that move it on. */
@NullMarked
package io.tandem.feedback.feedback.application;

import org.jspecify.annotations.NullMarked;
