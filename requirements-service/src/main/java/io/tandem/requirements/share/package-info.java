/** Links by which somebody outside a product reads one requirement of it. */
@NullMarked
package io.tandem.requirements.share;

import org.jspecify.annotations.NullMarked;
