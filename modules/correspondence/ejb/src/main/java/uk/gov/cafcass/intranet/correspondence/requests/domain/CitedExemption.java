package uk.gov.cafcass.intranet.correspondence.requests.domain;

import uk.gov.cafcass.intranet.kernel.text.CleanText;

/**
 * An exemption that a refusal rests on, and the reasoning that s.17 FOIA asks for.
 *
 * @param section as in the reference data, {@code 40(2) with 40(3A)}
 * @param why it applies
 * @param prejudice that disclosure would cause; empty where none is asked for
 * @param publicInterest the balance of the public interest; empty where none is asked for
 */
public record CitedExemption(String section, String why, String prejudice, String publicInterest) {

    public CitedExemption {
        section = section.strip();
        why = CleanText.text(why).strip();
        prejudice = CleanText.text(prejudice).strip();
        publicInterest = CleanText.text(publicInterest).strip();
    }
}
