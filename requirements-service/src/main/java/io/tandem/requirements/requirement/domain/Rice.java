package io.tandem.requirements.requirement.domain;

/**
 * The four inputs of a RICE score; the score itself (reach × impact × confidence ÷ effort) is computed where it is shown.
 *
 * @param reach persons reached in the period the product counts in
 * @param impact decimal number as text
 * @param confidence decimal number as text, 0 to 1
 * @param effort decimal number as text, person-weeks, more than 0
 */
public record Rice(long reach, String impact, String confidence, String effort) {}
