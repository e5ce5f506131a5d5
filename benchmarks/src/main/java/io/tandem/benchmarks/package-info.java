/** How fast and how heavy the whole system is, measured from outside over HTTP; never a test. */
@NullMarked
package io.tandem.benchmarks;

import org.jspecify.annotations.NullMarked;
