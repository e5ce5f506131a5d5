/** What is deployed says what the application understands: manifests, compose file, alerts and boards read back. */
@NullMarked
package io.tandem.ops;

import org.jspecify.annotations.NullMarked;
