package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

/** By what a list of grants can be sorted. */
public enum GrantSort {
    ORGANISATION,
    KIND,
    AREA,
    YEAR,
    AMOUNT
}
