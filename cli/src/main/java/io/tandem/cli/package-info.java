/** {@code ./tandem <noun> <verb>}: asks the HTTP API what a person could ask in the browser, and prints the answer. */
@NullMarked
package io.tandem.cli;

import org.jspecify.annotations.NullMarked;
