/** The sample: a story in YAML, told to the system through its own door, by the people it names. */
@NullMarked
package io.tandem.standalone.demo;

import org.jspecify.annotations.NullMarked;
