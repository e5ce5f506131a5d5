/** How links are reached. */
@NullMarked
package io.tandem.requirements.share.application;

import org.jspecify.annotations.NullMarked;
