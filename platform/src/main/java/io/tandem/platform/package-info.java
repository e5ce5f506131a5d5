/** What every service is plugged into: no word of the domain lives here. */
@NullMarked
package io.tandem.platform;

import org.jspecify.annotations.NullMarked;
