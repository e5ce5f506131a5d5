/** Read model: where the words of a requirement could be plainer. It advises; nothing waits for it. */
@NullMarked
package io.tandem.requirements.hints;

import org.jspecify.annotations.NullMarked;
