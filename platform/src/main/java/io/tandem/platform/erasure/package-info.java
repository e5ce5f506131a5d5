/** How a service forgets a person: its key to their texts is destroyed, once and after every restore. */
@NullMarked
package io.tandem.platform.erasure;

import org.jspecify.annotations.NullMarked;
