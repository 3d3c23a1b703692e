package uk.gov.cafcass.intranet.providers.register.domain;

/**
 * An organisation in a list.
 *
 * @param membership its number in NACCC's register; empty when it has none
 * @param centres how many it runs today
 */
public record OrganisationSummary(long id, String name, boolean thirdSector, String membership, int centres) {}
