/** The audit log of a service as the outside sees it, and the one that keeps it. */
@NullMarked
package io.tandem.platform.audit;

import org.jspecify.annotations.NullMarked;
