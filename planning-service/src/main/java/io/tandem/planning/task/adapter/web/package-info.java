/** Tasks over HTTP. */
@NullMarked
package io.tandem.planning.task.adapter.web;

import org.jspecify.annotations.NullMarked;
