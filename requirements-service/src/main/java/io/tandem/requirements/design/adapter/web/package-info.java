/** Designs over HTTP. */
@NullMarked
package io.tandem.requirements.design.adapter.web;

import org.jspecify.annotations.NullMarked;
