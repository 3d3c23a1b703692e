package uk.gov.cafcass.intranet.kernel.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where every look and every change is written down. A line is part of the transaction that it tells of: what is rolled
 * back leaves no line, what is committed cannot lack one. Who and when are taken from the caller and the clock.
 */
public interface AuditTrail {

    /** What kind of act a line tells of. */
    enum Act {
        /** Somebody read it. */
        LOOKED,
        /** Somebody changed it, or made it. */
        CHANGED,
        /** Somebody tried what they may not. */
        REFUSED,
        /** Somebody signed in or out, or tried to. */
        SIGNED_IN
    }

    /**
     * What a line is about.
     *
     * @param type the noun of the domain, in lower case: {@code request}, {@code account}, {@code bank holiday}
     * @param id how people call this one: {@code CAF 15-105}
     */
    record Subject(String type, String id) {}

    /**
     * Writes one line.
     *
     * @param act what kind of act it was
     * @param subject what it was done to
     * @param what in a few words, past tense, without content that is itself private: {@code sent for clearance}
     * @param why the reason given, if one was asked for
     */
    void record(Act act, Subject subject, String what, @Nullable String why);

    /** A look, without a reason. */
    default void looked(Subject subject) {
        record(Act.LOOKED, subject, "looked", null);
    }

    /** A change, without a reason. */
    default void changed(Subject subject, String what) {
        record(Act.CHANGED, subject, what, null);
    }
}
