/** Named, frozen sets of requirement versions, and what differs between two. */
@NullMarked
package io.tandem.requirements.baseline;

import org.jspecify.annotations.NullMarked;
