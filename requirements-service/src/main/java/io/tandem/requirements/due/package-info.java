/** What falls due by itself: offers nobody answered expire, whoever's clock strikes first. */
@NullMarked
package io.tandem.requirements.due;

import org.jspecify.annotations.NullMarked;
