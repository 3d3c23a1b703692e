package uk.gov.cafcass.intranet.look.page;

/** What the header says about the person at the screen. One bean implements it, in the war. */
public interface CurrentUser {

    /** Whether anybody is signed in. */
    boolean signedIn();

    /** The name to sign in by; empty when nobody is signed in. */
    String username();

    /** The name in the header; empty when nobody is signed in. */
    String name();

    /** How many things wait for this person; 0 shows no number. */
    int workWaiting();
}
