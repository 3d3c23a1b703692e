package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.validation.Between;
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
public record ServiceDetails(
        ServiceKind kind,
        Setting setting,
        @Size(max = 1_000) String openingHours,
        @Between(min = 1, max = 1_000, message = "Enter how many families it can take at once, from {min} to {max}")
                @Nullable Integer capacity,
        @At("") @Valid @Nullable Wait waiting) {

    public ServiceDetails {
        openingHours = CleanText.text(openingHours).strip();
    }

    /**
     * How long families wait, as the centre said it (C-5).
     *
     * @param weeks until the first session; 0 for no wait
     * @param statedOn the day on which the centre said so
     */
    public record Wait(
            @At("waitingWeeks") @Between(max = 260, message = "Enter the wait in weeks, from {min} to {max}") int weeks,
            @At("waitingStatedOn")
                    @PastOrPresent(message = "This day is in the future. Enter the day on which the centre said so.") LocalDate statedOn) {

        private static final int FRESH_DAYS = 28;

        /** Whether the centre said so too long ago for a recommendation to rest on it: more than 28 days (C-5). */
        public boolean isOld(LocalDate today) {
            return statedOn.isBefore(firstFreshDay(today));
        }

        /** The first day of which a statement is not too old (C-5). */
        public static LocalDate firstFreshDay(LocalDate today) {
            return today.minusDays(FRESH_DAYS);
        }
    }
}
