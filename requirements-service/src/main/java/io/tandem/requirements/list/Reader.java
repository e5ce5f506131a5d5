package io.tandem.requirements.list;

import java.time.ZoneId;
import java.util.UUID;

/**
 * Who reads, and by whose calendar.
 *
 * @param me who {@code @me} is
 * @param zone in which a date of the product begins
 */
record Reader(UUID me, ZoneId zone) {}
