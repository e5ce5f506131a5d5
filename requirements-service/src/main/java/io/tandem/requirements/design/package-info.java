/** Versioned artefacts of a side, shared by requirements: layouts, tokens, prototypes, decisions, models. */
@NullMarked
package io.tandem.requirements.design;

import org.jspecify.annotations.NullMarked;
