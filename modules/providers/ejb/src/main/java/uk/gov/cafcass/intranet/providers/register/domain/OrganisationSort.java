package uk.gov.cafcass.intranet.providers.register.domain;

/** By what a list of organisations can be sorted. */
public enum OrganisationSort {
    NAME,
    MEMBERSHIP,
    THIRD_SECTOR,
    CENTRES
}
