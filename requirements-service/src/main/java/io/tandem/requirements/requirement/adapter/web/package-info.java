/** A requirement over HTTP. */
@NullMarked
package io.tandem.requirements.requirement.adapter.web;

import org.jspecify.annotations.NullMarked;
