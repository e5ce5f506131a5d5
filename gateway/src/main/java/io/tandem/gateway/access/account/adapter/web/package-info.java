/** People over HTTP: invite, name, let in, keep out; one-time links. */
@NullMarked
package io.tandem.gateway.access.account.adapter.web;

import org.jspecify.annotations.NullMarked;
