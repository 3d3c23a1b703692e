package uk.gov.cafcass.intranet.correspondence.requests.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/** Who asked. A name is enough, and in a sample there is none; where to answer is an e-mail or a postal address. */
@Embeddable
public class Requester {

    @Column(name = "requester_name")
    private String name;

    @Column(name = "requester_email")
    private String email;

    @Column(name = "requester_address")
    private String address;

    protected Requester() {}

    /** A requester; each part may be empty. */
    public Requester(String name, String email, String address) {
        this.name = CleanText.line(name);
        this.email = CleanText.line(email);
        this.address = CleanText.text(address).strip();
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String address() {
        return address;
    }
}
