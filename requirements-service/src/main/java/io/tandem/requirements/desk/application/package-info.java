/** How a desk is reached, and who follows a requirement. */
@NullMarked
package io.tandem.requirements.desk.application;

import org.jspecify.annotations.NullMarked;
