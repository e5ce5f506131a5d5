/** A product over HTTP. */
@NullMarked
package io.tandem.requirements.product.adapter.web;

import org.jspecify.annotations.NullMarked;
