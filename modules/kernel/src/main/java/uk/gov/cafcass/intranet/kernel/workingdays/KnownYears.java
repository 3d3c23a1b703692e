package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * The years that may be counted in: those with at least one bank holiday in every division of the scope. A year that nobody
 * has entered would else look like one without holidays.
 */
final class KnownYears {

    private final Scope scope;
    private final TreeSet<Integer> years = new TreeSet<>();

    KnownYears(Scope scope, Collection<BankHoliday> holidays) {
        this.scope = scope;
        Map<Integer, Set<Division>> divisions = new HashMap<>();
        for (BankHoliday holiday : holidays) {
            divisions
                    .computeIfAbsent(holiday.day().getYear(), year -> EnumSet.noneOf(Division.class))
                    .add(holiday.division());
        }
        divisions.forEach((year, having) -> {
            if (having.containsAll(scope.divisions())) {
                years.add(year);
            }
        });
    }

    boolean contains(int year) {
        return years.contains(year);
    }

    boolean isEmpty() {
        return years.isEmpty();
    }

    int first() {
        return years.first();
    }

    int last() {
        return years.last();
    }

    void require(LocalDate day) {
        requireYear(day.getYear());
    }

    void require(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            requireYear(year);
        }
    }

    private void requireYear(int year) {
        if (!years.contains(year)) {
            throw Problem.of(
                            Kind.INVALID,
                            "calendar.year-unknown",
                            "Working days cannot be counted in " + year + ": no bank holidays of " + scope.label()
                                    + " are listed for it. Check the year, or add its bank holidays first.")
                    .rule("G-2");
        }
    }
}
