/** The rules of a desk. */
@NullMarked
package io.tandem.requirements.desk.domain;

import org.jspecify.annotations.NullMarked;
