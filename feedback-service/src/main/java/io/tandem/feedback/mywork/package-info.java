/** Read model: what a person is asked, holds and waits for about feedback, over all their products. */
@NullMarked
package io.tandem.feedback.mywork;

import org.jspecify.annotations.NullMarked;
