package uk.gov.cafcass.intranet.providers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * What is said of a service that a centre offers.
 *
 * @param kind what it is
 * @param setting where it takes place
 * @param openingHours in words; may be empty
 * @param capacity how many families at once; null when it is not known
 * @param waiting how long families wait; null when nobody has asked yet
 */
public record ServiceText(
        ServiceKind kind, Setting setting, String openingHours, @Nullable Integer capacity, @Nullable Wait waiting) {

    public ServiceText {
        openingHours = Typed.text(openingHours).strip();
    }

    /**
     * How long families wait, as the centre said it (C-5).
     *
     * @param weeks until the first session; 0 for no wait
     * @param statedOn the day on which the centre said so
     */
    public record Wait(int weeks, LocalDate statedOn) {

        private static final int LONGEST = 260;
        private static final int FRESH_DAYS = 28;

        /** Whether the centre said so too long ago for a recommendation to rest on it: more than 28 days (C-5). */
        public boolean isOld(LocalDate today) {
            return statedOn.isBefore(firstFreshDay(today));
        }

        /** The first day of which a statement is not too old (C-5). */
        public static LocalDate firstFreshDay(LocalDate today) {
            return today.minusDays(FRESH_DAYS);
        }

        /** What is wrong with it. */
        List<Fault> faults(LocalDate today) {
            List<Fault> faults = new ArrayList<>();
            if (weeks < 0 || weeks > LONGEST) {
                faults.add(new Fault("waitingWeeks", "Enter the wait in weeks, from 0 to " + LONGEST));
            }
            if (statedOn.isAfter(today)) {
                faults.add(new Fault(
                        "waitingStatedOn", "This day is in the future. Enter the day on which the centre said so."));
            }
            return faults;
        }
    }

    /** What is wrong with it, each at its field. */
    public List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Line.limit(openingHours, 1_000, "openingHours", faults);
        if (capacity != null && (capacity < 1 || capacity > 1_000)) {
            faults.add(new Fault("capacity", "Enter how many families it can take at once, from 1 to 1,000"));
        }
        if (waiting != null) {
            faults.addAll(waiting.faults(today));
        }
        return faults;
    }
}
