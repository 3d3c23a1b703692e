package uk.gov.cafcass.intranet.providers.directory.domain;

/**
 * How many were found.
 *
 * @param services of all those centres together
 * @param centres that offer them
 */
public record CentreCount(int services, int centres) {}
