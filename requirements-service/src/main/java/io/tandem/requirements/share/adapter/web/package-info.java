/** Links over HTTP. */
@NullMarked
package io.tandem.requirements.share.adapter.web;

import org.jspecify.annotations.NullMarked;
