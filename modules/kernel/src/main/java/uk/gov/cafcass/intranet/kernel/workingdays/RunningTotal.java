package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;
import java.util.function.Predicate;

/** For each day, how many working days there were up to it, so that the working days between any two are a subtraction. */
final class RunningTotal {

    private final long firstDay;
    private final int[] upTo;

    private RunningTotal(long firstDay, int[] upTo) {
        this.firstDay = firstDay;
        this.upTo = upTo;
    }

    static RunningTotal over(KnownYears years, Predicate<LocalDate> working) {
        if (years.isEmpty()) {
            return new RunningTotal(0, new int[0]);
        }
        LocalDate first = LocalDate.ofYearDay(years.first(), 1);
        LocalDate end = LocalDate.ofYearDay(years.last() + 1, 1);
        int[] upTo = new int[(int) (end.toEpochDay() - first.toEpochDay())];
        int total = 0;
        for (int i = 0; i < upTo.length; i++) {
            total += working.test(first.plusDays(i)) ? 1 : 0;
            upTo[i] = total;
        }
        return new RunningTotal(first.toEpochDay(), upTo);
    }

    /** Working days after one day, up to and including the other; both in known years. */
    int between(LocalDate after, LocalDate upToAndIncluding) {
        return at(upToAndIncluding) - at(after);
    }

    private int at(LocalDate day) {
        return upTo[(int) (day.toEpochDay() - firstDay)];
    }
}
