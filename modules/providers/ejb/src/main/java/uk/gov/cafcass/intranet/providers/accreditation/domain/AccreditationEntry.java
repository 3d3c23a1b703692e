package uk.gov.cafcass.intranet.providers.accreditation.domain;

import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.api.Scheme;

/**
 * What is said of an accreditation.
 *
 * @param scheme who accredits what
 * @param status how it stands during the period
 * @param period its days
 * @param evidence where that can be seen: a certificate, a letter, NACCC's list; may be empty
 */
public record AccreditationEntry(Scheme scheme, AccreditationStatus status, Period period, String evidence) {

    public AccreditationEntry {
        evidence = CleanText.line(evidence);
    }

    /** The same for other days. */
    AccreditationEntry during(Period other) {
        return new AccreditationEntry(scheme, status, other, evidence);
    }

    /** The same with another status for other days. */
    AccreditationEntry as(AccreditationStatus other, Period days, String otherEvidence) {
        return new AccreditationEntry(scheme, other, days, otherEvidence);
    }

    /** Whether no end of it is known. */
    boolean isOpen() {
        return period.until().isEmpty();
    }

    /** {@code NACCC enhanced, accredited, 1 January 2015 to 31 December 2016}. */
    public String inWords() {
        return scheme.label() + ", " + status.label() + ", " + period.inWords();
    }
}
