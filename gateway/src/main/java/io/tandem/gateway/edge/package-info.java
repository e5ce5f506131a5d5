/** Between the world and the services: routes, limits, headers, services that are away. */
@NullMarked
package io.tandem.gateway.edge;

import org.jspecify.annotations.NullMarked;
