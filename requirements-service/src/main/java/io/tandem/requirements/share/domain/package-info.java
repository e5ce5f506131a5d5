/** The rules of links. */
@NullMarked
package io.tandem.requirements.share.domain;

import org.jspecify.annotations.NullMarked;
