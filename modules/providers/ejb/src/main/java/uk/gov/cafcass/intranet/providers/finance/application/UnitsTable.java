package uk.gov.cafcass.intranet.providers.finance.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.finance.domain.FigureEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.persistence.FigureRows;

/** The units of a year by area and level, entered as one table. */
final class UnitsTable {

    private UnitsTable() {}

    /** What is wrong with them, each at its place in the list. */
    static List<Fault> faults(FinancialYear year, List<UnitsDelivered> units) {
        List<Fault> faults = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            UnitsDelivered one = units.get(i);
            String place = "units[" + i + "].";
            Constraints.faults(one).forEach(fault -> faults.add(new Fault(place + fault.field(), fault.sentence())));
            if (!seen.add(one.key())) {
                faults.add(new Fault(place + one.keyField(), "This area and level stand here twice. Enter them once"));
            }
            if (!one.year().equals(year)) {
                faults.add(new Fault(place + "year", "Enter the units of " + year + " only"));
            }
        }
        return faults;
    }

    /** Puts them in place of those that are kept of the year, which is locked; says whether anything is different now. */
    static <E extends FigureEntity<UnitsDelivered>> boolean replace(
            FigureRows<UnitsDelivered, E> rows, FinancialYear year, List<UnitsDelivered> units) {
        Map<Object, E> before = rows.of(year).stream()
                .collect(Collectors.toMap(row -> row.value().key(), Function.identity()));
        boolean different = false;
        for (UnitsDelivered one : units) {
            E row = before.remove(one.key());
            if (row == null) {
                rows.add(one);
                different = true;
            } else if (!row.value().equals(one)) {
                row.correct(one);
                rows.store(row);
                different = true;
            }
        }
        before.values().forEach(rows::remove);
        return different || !before.isEmpty();
    }
}
