package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as letters write them: {@code 6 June 2015}. */
final class LetterDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterDate() {}

    static String of(LocalDate date) {
        return FORM.format(date);
    }
}
