package uk.gov.cafcass.intranet.kernel.staff;

/** What a member of staff may do here (domain §1). A person may hold several. */
public enum Role {
    /** Family Court Adviser: their own cases, safe centres, referrals, answers to NACCC. */
    PRACTITIONER("Practitioner"),
    /** Service Manager or Head of Practice: the same for the whole team. */
    SERVICE_MANAGER("Service manager"),
    /** National Commissioning Team: providers, accreditation, contracts, grants, concerns, spend. */
    COMMISSIONER("Commissioner"),
    /** Governance Team: requests from the public, registers, disclosure log. */
    GOVERNANCE("Governance"),
    /** Anybody who is asked to answer a question of a request: that question and nothing else. */
    INFORMATION_OWNER("Information owner"),
    /** Clears a reply before it leaves. */
    APPROVER("Approver"),
    /** Caldicott guardian or information governance: the audit trail, to read. */
    AUDITOR("Auditor"),
    /** IT: accounts, reference data, health; no access to content. */
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }
}
