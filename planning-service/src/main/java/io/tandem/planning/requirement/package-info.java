/** What planning knows of requirements: key, title, standing, and what waits there. */
@NullMarked
package io.tandem.planning.requirement;

import org.jspecify.annotations.NullMarked;
