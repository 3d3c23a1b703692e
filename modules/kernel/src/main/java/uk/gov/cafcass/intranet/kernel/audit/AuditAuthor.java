package uk.gov.cafcass.intranet.kernel.audit;

/** Whose name stands on the lines of the present request; who that is, is known elsewhere. */
public interface AuditAuthor {

    /** The username; {@code nobody} before anybody has signed in. */
    String username();
}
