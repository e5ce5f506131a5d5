/** What has happened in a product, over all services in one order. */
@NullMarked
package io.tandem.gateway.activity;

import org.jspecify.annotations.NullMarked;
