package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

/** By what a list of framework agreements can be sorted; of their days by the first or by the last. */
public enum FrameworkSort {
    REFERENCE,
    ORGANISATION,
    FROM,
    UNTIL,
    CONTRACTS,
    VALUE
}
