/** OpenAPI documents: read with care, brought to one model, compared, held against what pages need. */
@NullMarked
package io.tandem.requirements.contract.document;

import org.jspecify.annotations.NullMarked;
