/** A discussion over HTTP. */
@NullMarked
package io.tandem.requirements.discussion.adapter.web;

import org.jspecify.annotations.NullMarked;
