/** The few words every aggregate of this service shares. */
@NullMarked
package io.tandem.feedback.model;

import org.jspecify.annotations.NullMarked;
