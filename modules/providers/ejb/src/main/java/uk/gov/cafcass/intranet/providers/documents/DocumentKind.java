package uk.gov.cafcass.intranet.providers.documents;

/** What a document of the register is. */
public enum DocumentKind {
    /** Such as NACCC's certificate of accreditation. */
    CERTIFICATE("Certificate"),
    /** What a standard was seen to be met by. */
    EVIDENCE("Evidence"),
    /** Of a visit to a centre. */
    INSPECTION("Inspection report"),
    /** With Cafcass, and what it pays. */
    AGREEMENT("Agreement"),
    OTHER("Other document");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    /** Whether it tells what is paid, which not everybody who reads the register may know. */
    public boolean tellsOfMoney() {
        return this == AGREEMENT;
    }
}
