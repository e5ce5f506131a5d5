/** Requests no client would send, and a wire to send them by. */
package io.tandem.standalone.fuzz;
