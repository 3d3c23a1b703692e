package uk.gov.cafcass.intranet.correspondence.requests.domain;

/** What kind of correspondence a request is; each has its own law and so its own clock. */
public enum RequestKind {
    /** Freedom of Information Act 2000. */
    FOI("Freedom of information", 20),
    /** Environmental Information Regulations 2004. */
    EIR("Environmental information", 20);

    private final String label;
    private final int workingDays;

    RequestKind(String label, int workingDays) {
        this.label = label;
        this.workingDays = workingDays;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** Within how many working days after receipt it must be answered: FOIA s.10(1), EIR reg 5(2) (G-1). */
    public int workingDays() {
        return workingDays;
    }
}
