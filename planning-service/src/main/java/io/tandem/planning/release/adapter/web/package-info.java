/** Releases over HTTP. */
@NullMarked
package io.tandem.planning.release.adapter.web;

import org.jspecify.annotations.NullMarked;
