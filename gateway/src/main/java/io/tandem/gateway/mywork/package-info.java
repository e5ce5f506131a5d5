/** A person's work over all services: what waits for them, what is in their hands, what they wait for, what changed. */
@NullMarked
package io.tandem.gateway.mywork;

import org.jspecify.annotations.NullMarked;
