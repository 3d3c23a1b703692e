package uk.gov.cafcass.intranet.look.lists;

/**
 * One of the lists that tabs lead to.
 *
 * @param label what it says: {@code Overdue}
 * @param link where it leads
 * @param current whether it is the one that is shown
 */
public record Tab(String label, String link, boolean current) {}
