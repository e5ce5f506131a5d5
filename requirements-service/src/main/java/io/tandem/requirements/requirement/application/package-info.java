/** How a requirement is reached: its binding to the command bus, what its decisions rely on, what it does by itself. */
@NullMarked
package io.tandem.requirements.requirement.application;

import org.jspecify.annotations.NullMarked;
