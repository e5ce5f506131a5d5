/** Read models: rows that remember since when and until when they were true. */
@NullMarked
package io.tandem.platform.view;

import org.jspecify.annotations.NullMarked;
