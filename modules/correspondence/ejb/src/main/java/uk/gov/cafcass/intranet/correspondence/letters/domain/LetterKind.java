package uk.gov.cafcass.intranet.correspondence.letters.domain;

/** The law under which a request is answered, and what the letter calls it. */
public enum LetterKind {
    FREEDOM_OF_INFORMATION("Freedom of Information Request", "Section", "the Freedom of Information Act 2000"),
    ENVIRONMENTAL_INFORMATION(
            "Environmental Information Regulations Request",
            "Regulation",
            "the Environmental Information Regulations 2004");

    private final String subject;
    private final String provision;
    private final String law;

    LetterKind(String subject, String provision, String law) {
        this.subject = subject;
        this.provision = provision;
        this.law = law;
    }

    /** The line under the date, such as {@code Re: Freedom of Information Request}. */
    public String subjectLine() {
        return "Re: " + subject;
    }

    /** A provision in full, such as {@code Section 40(2) of the Freedom of Information Act 2000}. */
    String cite(String number) {
        return provision + " " + number + " of " + law;
    }
}
