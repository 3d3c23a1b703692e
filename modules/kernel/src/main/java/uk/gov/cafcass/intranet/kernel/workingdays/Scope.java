package uk.gov.cafcass.intranet.kernel.workingdays;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whose bank holidays count for a deadline. */
public enum Scope {
    /** A bank holiday anywhere in the United Kingdom counts: FOIA s.10(6), and EIR reg 2(1) with the same meaning (G-2). */
    UNITED_KINGDOM("the United Kingdom", EnumSet.allOf(Division.class)),
    /** Only those of England and Wales count: subject access (G-6), complaints (G-7). */
    ENGLAND_AND_WALES("England and Wales", EnumSet.of(Division.ENGLAND_AND_WALES));

    private final String label;
    private final Set<Division> divisions;

    Scope(String label, Set<Division> divisions) {
        this.label = label;
        this.divisions = Collections.unmodifiableSet(divisions);
    }

    /** How people call it, to stand within a sentence. */
    public String label() {
        return label;
    }

    /** The divisions whose bank holidays count. */
    public Set<Division> divisions() {
        return divisions;
    }
}
