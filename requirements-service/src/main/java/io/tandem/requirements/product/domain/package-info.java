/** What a product is and may do: people, posts, terms and modules; commands, events, state, rules. Only Java. */
@NullMarked
package io.tandem.requirements.product.domain;

import org.jspecify.annotations.NullMarked;
