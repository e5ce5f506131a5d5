/** What an interface promises and who relies on it: pure rules, facts in, events out. */
@NullMarked
package io.tandem.requirements.contract.domain;

import org.jspecify.annotations.NullMarked;
