/** What the outside learns of a product. */
@NullMarked
package io.tandem.requirements.product.adapter.kafka;

import org.jspecify.annotations.NullMarked;
