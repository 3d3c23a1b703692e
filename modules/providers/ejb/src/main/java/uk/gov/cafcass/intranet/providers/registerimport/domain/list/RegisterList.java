package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.util.List;

/**
 * What a file says.
 *
 * @param lines those that can be read, in their order
 * @param rejected the others, in their order
 */
public record RegisterList(List<ListLine> lines, List<RejectedLine> rejected) {

    public RegisterList {
        lines = List.copyOf(lines);
        rejected = List.copyOf(rejected);
    }

    /** How many lines there are, without the titles and blank ones. */
    public int size() {
        return lines.size() + rejected.size();
    }
}
