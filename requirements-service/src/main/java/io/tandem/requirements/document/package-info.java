/** The requirement document of a product: written from what is known at an instant, the same bytes whenever it is asked. */
@NullMarked
package io.tandem.requirements.document;

import org.jspecify.annotations.NullMarked;
