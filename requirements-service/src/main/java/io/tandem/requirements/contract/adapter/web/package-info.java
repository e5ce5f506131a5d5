/** Contracts over HTTP. */
@NullMarked
package io.tandem.requirements.contract.adapter.web;

import org.jspecify.annotations.NullMarked;
