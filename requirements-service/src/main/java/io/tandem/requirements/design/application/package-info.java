/** How a design is reached: its binding to the command bus, what it looks up, the list of a product. */
@NullMarked
package io.tandem.requirements.design.application;

import org.jspecify.annotations.NullMarked;
