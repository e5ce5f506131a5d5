/** A command on its way to an aggregate: who asks, what is remembered, what is answered. */
@NullMarked
package io.tandem.platform.command;

import org.jspecify.annotations.NullMarked;
