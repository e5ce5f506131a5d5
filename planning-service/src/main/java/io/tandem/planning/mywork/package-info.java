/** Read model: what a person is asked, holds and waits for about tasks, over all their products. */
@NullMarked
package io.tandem.planning.mywork;

import org.jspecify.annotations.NullMarked;
