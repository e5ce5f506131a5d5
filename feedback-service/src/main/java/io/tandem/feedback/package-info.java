/** The feedback service: what users say, who answers it, and what it led to. */
@NullMarked
package io.tandem.feedback;

import org.jspecify.annotations.NullMarked;
