package uk.gov.cafcass.intranet.providers.finance.domain;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;

/** Where the units of a year come from; never from both (P-12). */
public enum UnitsFrom {
    /** The commissioning team enters them, as it did before there were cases here. */
    ENTERED("The units of this year are entered by the commissioning team."),
    /** They are counted from the sessions that were delivered. */
    SESSIONS("The units of this year are counted from the sessions that were delivered; they cannot be entered.");

    private final String sentence;

    UnitsFrom(String sentence) {
        this.sentence = sentence;
    }

    /** For people. */
    public String sentence() {
        return sentence;
    }

    /** Whether they are counted and not entered. */
    public boolean isSessions() {
        return this == SESSIONS;
    }

    /**
     * Where those of a year come from.
     *
     * @param switchOver the first day of the first year whose units are counted; empty while there is none
     */
    public static UnitsFrom in(FinancialYear year, Optional<LocalDate> switchOver) {
        return switchOver.filter(day -> !year.period().from().isBefore(day)).isPresent() ? SESSIONS : ENTERED;
    }
}
