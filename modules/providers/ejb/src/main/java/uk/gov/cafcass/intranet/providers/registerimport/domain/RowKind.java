package uk.gov.cafcass.intranet.providers.registerimport.domain;

import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/** What an import would do, or has done, with a line of the list, or with what is not on the list any more. */
public enum RowKind {
    NEW("New", "is not in the register yet"),
    CHANGED("Changed", "says something else than the register"),
    LAPSED("Lapsed", "is in the register and not on the list any more"),
    REJECTED("Rejected", "cannot be taken"),
    UNCHANGED("Unchanged", "says what the register says");

    private final String label;
    private final String meaning;

    RowKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** In a word. */
    public String label() {
        return label;
    }

    /** What that means, to stand after the line. */
    public String meaning() {
        return meaning;
    }

    /** As addresses write it. */
    public String slug() {
        return EnumLabels.slug(this);
    }
}
