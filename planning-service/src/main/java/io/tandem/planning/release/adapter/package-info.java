/** How releases meet the outside. */
@NullMarked
package io.tandem.planning.release.adapter;

import org.jspecify.annotations.NullMarked;
