/** How feedback meets the outside. */
@NullMarked
package io.tandem.feedback.feedback.adapter;

import org.jspecify.annotations.NullMarked;
