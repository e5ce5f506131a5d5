/** Read model: the requirements of a product, as they are and as they were. */
@NullMarked
package io.tandem.requirements.list;

import org.jspecify.annotations.NullMarked;
