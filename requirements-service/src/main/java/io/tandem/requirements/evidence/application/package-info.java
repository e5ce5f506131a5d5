/** How evidence is reached: its binding to the command bus, what it looks up, the list of a product. */
@NullMarked
package io.tandem.requirements.evidence.application;

import org.jspecify.annotations.NullMarked;
