/** The few words every aggregate of this service shares. */
@NullMarked
package io.tandem.planning.model;

import org.jspecify.annotations.NullMarked;
