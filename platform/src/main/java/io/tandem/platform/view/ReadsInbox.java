package io.tandem.platform.view;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @ProcessingGroup}: this handler follows the inbox, not the service's own events. Its method takes an
 * {@link io.tandem.ledger.ForeignEvent}. Own and foreign events never share a processing group.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadsInbox {}
