/** How a baseline is reached: its binding to the command bus, what it freezes, how two differ. */
@NullMarked
package io.tandem.requirements.baseline.application;

import org.jspecify.annotations.NullMarked;
