/** Read model: what waits for a person, what is in their hands, what they wait for, over all their products. */
@NullMarked
package io.tandem.requirements.mywork;

import org.jspecify.annotations.NullMarked;
