/** Evidence over HTTP. */
@NullMarked
package io.tandem.requirements.evidence.adapter.web;

import org.jspecify.annotations.NullMarked;
