/** HTTP as api.md promises it: problems, preconditions, instants, languages. */
@NullMarked
package io.tandem.platform.web;

import org.jspecify.annotations.NullMarked;
