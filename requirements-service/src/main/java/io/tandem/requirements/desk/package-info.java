/** A person's own desk: filters they saved, what they follow, when they last looked. */
@NullMarked
package io.tandem.requirements.desk;

import org.jspecify.annotations.NullMarked;
