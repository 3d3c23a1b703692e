package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.util.List;

/**
 * A line of the list that cannot be taken, with all that is wrong with it. Whose it seems to be is kept: what is on the list and
 * cannot be read has not lapsed.
 *
 * @param line its number in the file
 * @param membership as it stands there, as are the others; shortened, and empty where nothing is
 */
public record RejectedLine(
        int line, String membership, String organisation, String centre, String postcode, List<CellFault> faults) {

    public RejectedLine {
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong with a cell.
     *
     * @param column its title
     * @param cell what stands there, shortened
     * @param reason what to do, for people
     */
    public record CellFault(String column, String cell, String reason) {}
}
