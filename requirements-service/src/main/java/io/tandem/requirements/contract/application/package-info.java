/** How a contract is reached: its binding to the command bus, documents, what it looks up, what it does by itself. */
@NullMarked
package io.tandem.requirements.contract.application;

import org.jspecify.annotations.NullMarked;
