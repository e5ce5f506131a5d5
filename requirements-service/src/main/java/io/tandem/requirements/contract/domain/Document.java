package io.tandem.requirements.contract.domain;

/**
 * An OpenAPI document as far as a rule looks at it; it is stored by its hash.
 *
 * @param openapi the version of the specification it follows
 * @param title what it calls itself
 * @param version what it says its version is
 */
public record Document(String hash, String openapi, String title, String version, int operations) {}
