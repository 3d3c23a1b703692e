package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.Cells;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListColumn;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine.CellFault;

/** The lines that can be read and yet cannot be taken, with the reasons, found while they are held against the register. */
final class Faults {

    private final TreeMap<Integer, RejectedLine> rejected = new TreeMap<>();

    Faults(List<RejectedLine> unreadable) {
        unreadable.forEach(line -> rejected.put(line.line(), line));
    }

    /** Says what is wrong with a cell of a line. */
    void add(ListLine line, ListColumn column, String cell, String reason) {
        CellFault fault = new CellFault(column.title(), Cells.shown(cell), reason);
        rejected.merge(line.line(), rejected(line, List.of(fault)), (before, now) -> {
            List<CellFault> both = new ArrayList<>(before.faults());
            both.addAll(now.faults());
            return rejected(line, both);
        });
    }

    private static RejectedLine rejected(ListLine line, List<CellFault> faults) {
        return new RejectedLine(
                line.line(),
                line.membership(),
                line.organisation(),
                line.centre(),
                line.postcode().toString(),
                faults);
    }

    boolean has(ListLine line) {
        return rejected.containsKey(line.line());
    }

    /** All lines that are rejected, by number. */
    List<RejectedLine> all() {
        return List.copyOf(rejected.values());
    }
}
