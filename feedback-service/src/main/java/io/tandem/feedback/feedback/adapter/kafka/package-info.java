/** What others learn of feedback: never who said it, nor the words. */
@NullMarked
package io.tandem.feedback.feedback.adapter.kafka;

import org.jspecify.annotations.NullMarked;
