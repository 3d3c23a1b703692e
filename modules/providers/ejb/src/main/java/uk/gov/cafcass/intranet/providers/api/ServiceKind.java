package uk.gov.cafcass.intranet.providers.api;

import java.util.List;

/** What a centre can offer to families (domain §3). */
public enum ServiceKind {
    /** Contact with others in the room, usually with volunteers; nobody watches one family alone. */
    SUPPORTED("Supported contact", Scheme.NACCC_SUPPORTED),
    /** Contact that is observed from beginning to end. */
    SUPERVISED("Supervised contact", Scheme.NACCC_ENHANCED),
    /** Child Contact Intervention: a package of at most 12 hours (C-8). */
    CCI("Child contact intervention", Scheme.NACCC_ENHANCED),
    /** Parenting information programme, a contact activity (C-12); nobody accredits it. */
    PIP("Parenting information programme"),
    /** Perpetrator programme, a contact activity (C-12). */
    DV_PROGRAMME("Domestic violence perpetrator programme", Scheme.RESPECT),
    /** A meeting that assesses whether mediation would help, a contact activity (C-12). */
    MEDIATION_ASSESSMENT("Mediation assessment meeting", Scheme.MEDIATION),
    /** The child passes from one parent to the other without the parents having to meet. */
    HANDOVER("Handover", Scheme.NACCC_SUPPORTED, Scheme.NACCC_ENHANCED),
    /** Letters, calls and presents that are passed on. */
    INDIRECT("Indirect contact", Scheme.NACCC_SUPPORTED, Scheme.NACCC_ENHANCED);

    private final String label;

    private final List<Scheme> schemes;

    ServiceKind(String label, Scheme... schemes) {
        this.label = label;
        this.schemes = List.of(schemes);
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** By which schemes it can be accredited, one of them is enough; none where nobody accredits (C-4, P-4, C-12). */
    public List<Scheme> schemes() {
        return schemes;
    }
}
