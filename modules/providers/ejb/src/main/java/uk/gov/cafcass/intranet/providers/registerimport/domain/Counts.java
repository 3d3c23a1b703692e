package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many rows of an import there are of each kind. */
public record Counts(Map<RowKind, Integer> rows) {

    private static final int FEW = 10;

    public Counts {
        rows = Map.copyOf(rows);
    }

    static Counts of(List<ImportRow> all) {
        Map<RowKind, Integer> rows = new EnumMap<>(RowKind.class);
        all.forEach(row -> rows.merge(row.kind(), 1, Integer::sum));
        return new Counts(rows);
    }

    /** How many there are of this kind. */
    public int of(RowKind kind) {
        return Objects.requireNonNullElse(rows.get(kind), 0);
    }

    /** How many of them change the register. */
    public int changing() {
        return of(RowKind.NEW) + of(RowKind.CHANGED) + of(RowKind.LAPSED);
    }

    /** Whether more lapse than stay, and not just a few: so it is when a file was cut off. */
    public boolean isShort() {
        return of(RowKind.LAPSED) >= FEW && of(RowKind.LAPSED) > of(RowKind.CHANGED) + of(RowKind.UNCHANGED);
    }

    /** {@code 3 new, 2 changed, 1 lapsed, 20 unchanged, 4 rejected}. */
    public String inWords() {
        return of(RowKind.NEW) + " new, " + of(RowKind.CHANGED) + " changed, " + of(RowKind.LAPSED) + " lapsed, "
                + of(RowKind.UNCHANGED) + " unchanged, " + of(RowKind.REJECTED) + " rejected";
    }
}
