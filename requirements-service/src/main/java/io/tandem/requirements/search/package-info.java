/** Search: requirements and what is said about them, in Chinese and English, from an index every instance builds for itself. */
@NullMarked
package io.tandem.requirements.search;

import org.jspecify.annotations.NullMarked;
