package uk.gov.cafcass.intranet.providers.overview;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * Something of a provider that ends, and that nothing follows; or the review of a contract, which waits until its day is another.
 *
 * @param id of the accreditation, of the contract, also of one to be reviewed, or of the framework agreement
 * @param what it is, in words: {@code NACCC enhanced}, {@code Supervised contact, North (FA 2009 North 01)}
 * @param holder whose it is
 * @param organisation its name
 * @param centre the name of the centre, where it is that of a centre alone
 * @param lastDay the last day of it; the day of a review
 */
public record Expiry(
        Kind kind,
        long id,
        String what,
        Holder holder,
        String organisation,
        Optional<String> centre,
        LocalDate lastDay) {

    /** What can end. */
    public enum Kind {
        ACCREDITATION("Accreditation"),
        CONTRACT("Contract"),
        REVIEW("Review of a contract"),
        FRAMEWORK("Framework agreement");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** How people call it. */
        public String label() {
            return label;
        }
    }

    /** Whose it is: the centre where it is that of a centre alone, otherwise the organisation. */
    public String whose() {
        return centre.orElse(organisation);
    }

    /** Whether its last day comes within so many months from today on. */
    public boolean within(LocalDate today, int months) {
        return !lastDay.isAfter(today.plusMonths(months));
    }
}
