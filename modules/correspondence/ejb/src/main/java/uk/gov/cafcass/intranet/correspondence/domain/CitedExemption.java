package uk.gov.cafcass.intranet.correspondence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An exemption that a refusal rests on, and the reasoning that s.17 FOIA asks for. */
@Embeddable
public class CitedExemption {

    private String section;
    private String why;
    private String prejudice;

    @Column(name = "public_interest")
    private String publicInterest;

    protected CitedExemption() {}

    /**
     * Cites an exemption.
     *
     * @param section as in the reference data, {@code 40(2) with 40(3A)}
     * @param why it applies
     * @param prejudice that disclosure would cause; empty where none is asked for
     * @param publicInterest the balance of the public interest; empty where none is asked for
     */
    public CitedExemption(String section, String why, String prejudice, String publicInterest) {
        this.section = section.strip();
        this.why = why.strip();
        this.prejudice = prejudice.strip();
        this.publicInterest = publicInterest.strip();
    }

    public String section() {
        return section;
    }

    public String why() {
        return why;
    }

    public String prejudice() {
        return prejudice;
    }

    public String publicInterest() {
        return publicInterest;
    }
}
