/** What others learn of a release. */
@NullMarked
package io.tandem.planning.release.adapter.kafka;

import org.jspecify.annotations.NullMarked;
