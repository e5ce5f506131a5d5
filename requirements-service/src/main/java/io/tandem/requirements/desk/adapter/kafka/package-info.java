/** What others learn of a desk: who follows what. */
@NullMarked
package io.tandem.requirements.desk.adapter.kafka;

import org.jspecify.annotations.NullMarked;
