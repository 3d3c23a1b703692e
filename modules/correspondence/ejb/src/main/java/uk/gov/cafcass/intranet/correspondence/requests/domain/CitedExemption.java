package uk.gov.cafcass.intranet.correspondence.requests.domain;

import uk.gov.cafcass.intranet.kernel.text.Typed;

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
        why = Typed.text(why).strip();
        prejudice = Typed.text(prejudice).strip();
        publicInterest = Typed.text(publicInterest).strip();
    }
}
