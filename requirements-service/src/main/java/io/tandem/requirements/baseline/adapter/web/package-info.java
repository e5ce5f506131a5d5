/** Baselines over HTTP. */
@NullMarked
package io.tandem.requirements.baseline.adapter.web;

import org.jspecify.annotations.NullMarked;
