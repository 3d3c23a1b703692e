package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

/** By what a list of contracts can be sorted; of their days by the first or by the last. */
public enum ContractSort {
    ORGANISATION,
    FRAMEWORK,
    AREA,
    FROM,
    UNTIL,
    VALUE
}
