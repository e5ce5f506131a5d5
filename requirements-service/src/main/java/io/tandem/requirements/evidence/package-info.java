/** Research behind requirements: market research, user interviews, competitor analyses. */
@NullMarked
package io.tandem.requirements.evidence;

import org.jspecify.annotations.NullMarked;
