package uk.gov.cafcass.intranet.providers.agreements.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/**
 * What a unit costs under a contract: a row for each stretch of days in which no price changes, a column for each level (P-5).
 *
 * @param rows by their days
 */
public record PriceTable(List<Row> rows) {

    /** The days, in words, and what a unit costs in them at level 1, 2 and 3. */
    public record Row(String days, List<Cell> cells) {}

    /**
     * A price in a stretch of days.
     *
     * @param level its name
     * @param id of the price; null where there is none
     */
    public record Cell(String level, String price, @Nullable Long id) {}

    static PriceTable of(Period term, List<Versioned<UnitPrice>> prices) {
        if (prices.isEmpty()) {
            return new PriceTable(List.of());
        }
        List<LocalDate> starts = List.copyOf(starts(term, prices));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            LocalDate end = i + 1 < starts.size()
                    ? starts.get(i + 1).minusDays(1)
                    : term.until().orElseThrow();
            rows.add(new Row(Period.of(start, end).inWords(), cells(start, prices)));
        }
        return new PriceTable(rows);
    }

    /** The days on which something begins to hold, or has ceased to. */
    private static TreeSet<LocalDate> starts(Period term, List<Versioned<UnitPrice>> prices) {
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(term.from()));
        for (Versioned<UnitPrice> kept : prices) {
            Period days = kept.value().period();
            starts.add(days.from());
            days.until().map(last -> last.plusDays(1)).filter(term::has).ifPresent(starts::add);
        }
        return starts;
    }

    private static List<Cell> cells(LocalDate on, List<Versioned<UnitPrice>> prices) {
        return Arrays.stream(CommissioningLevel.values())
                .map(level -> prices.stream()
                        .filter(kept -> kept.value().level() == level
                                && kept.value().period().has(on))
                        .findFirst()
                        .map(kept ->
                                new Cell(level.label(), kept.value().price().toString(), kept.id()))
                        .orElseGet(() -> new Cell(level.label(), "None", null)))
                .toList();
    }
}
