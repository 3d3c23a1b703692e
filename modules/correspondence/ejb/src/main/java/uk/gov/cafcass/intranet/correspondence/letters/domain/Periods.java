package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Periods from a day, inclusive, until a day, exclusive, or open at the end. */
final class Periods {

    private Periods() {}

    static void check(LocalDate from, Optional<LocalDate> until) {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins: from " + from + " until " + until.get());
        }
    }

    static boolean covers(LocalDate from, Optional<LocalDate> until, LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }
}
