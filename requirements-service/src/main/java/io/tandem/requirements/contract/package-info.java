/** Interface contracts: what the back end offers, what the pages read of it, and whether a revision breaks a page. */
@NullMarked
package io.tandem.requirements.contract;

import org.jspecify.annotations.NullMarked;
