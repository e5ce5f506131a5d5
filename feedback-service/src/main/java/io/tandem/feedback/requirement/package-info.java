/** What feedback knows of requirements: key and title, by product. */
@NullMarked
package io.tandem.feedback.requirement;

import org.jspecify.annotations.NullMarked;
