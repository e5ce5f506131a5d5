/** A desk over HTTP. */
@NullMarked
package io.tandem.requirements.desk.adapter.web;

import org.jspecify.annotations.NullMarked;
