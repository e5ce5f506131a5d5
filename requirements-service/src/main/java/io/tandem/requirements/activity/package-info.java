/** Read model: what happened, product by product, and whom it concerns. */
@NullMarked
package io.tandem.requirements.activity;

import org.jspecify.annotations.NullMarked;
