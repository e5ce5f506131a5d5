/** Feedback over HTTP. */
@NullMarked
package io.tandem.feedback.feedback.adapter.web;

import org.jspecify.annotations.NullMarked;
