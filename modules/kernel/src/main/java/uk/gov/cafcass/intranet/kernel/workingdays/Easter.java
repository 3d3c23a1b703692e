package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;

/** When Easter is, by the anonymous Gregorian rule (Nature, 20 April 1876). */
final class Easter {

    private Easter() {}

    /** The Friday before Easter Sunday; a common law holiday in England and Wales, whatever the list says. */
    static LocalDate goodFriday(int year) {
        return sunday(year).minusDays(2);
    }

    private static LocalDate sunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int dayOfMarch = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, dayOfMarch / 31, dayOfMarch % 31 + 1);
    }
}
