package uk.gov.cafcass.intranet.providers.api;

/**
 * Why not.
 *
 * @param rule its number in the domain, such as {@code C-4}
 * @param sentence for people
 */
public record Reason(String rule, String sentence) {}
