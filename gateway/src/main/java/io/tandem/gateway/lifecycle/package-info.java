/** A product's requirements, tasks and feedback side by side, composed of the services' own reads. */
@NullMarked
package io.tandem.gateway.lifecycle;

import org.jspecify.annotations.NullMarked;
