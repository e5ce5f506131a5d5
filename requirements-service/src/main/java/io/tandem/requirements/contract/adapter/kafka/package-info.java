/** What the outside learns of a contract. */
@NullMarked
package io.tandem.requirements.contract.adapter.kafka;

import org.jspecify.annotations.NullMarked;
