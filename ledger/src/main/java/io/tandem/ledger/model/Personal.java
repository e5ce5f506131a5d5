package io.tandem.ledger.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text component of an event that is personal data: stored only enciphered with the data key of one person
 * (AES-256-GCM), unreadable for ever once that key is destroyed. It then reads as the empty text.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {

    /** The component of the same record that holds the person's id. */
    String of();
}
