/** How a product is reached: its binding to the command bus, what it looks up, what it does by itself. */
@NullMarked
package io.tandem.requirements.product.application;

import org.jspecify.annotations.NullMarked;
