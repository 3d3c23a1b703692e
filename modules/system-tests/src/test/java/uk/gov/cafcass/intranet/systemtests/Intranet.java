package uk.gov.cafcass.intranet.systemtests;

import java.net.URI;

/** A running intranet with the sample data, seen from outside. */
public interface Intranet {

    /** Where it is: {@code http://127.0.0.1:8080/intranet}, without a slash at the end. */
    URI base();

    /** A token for the API of the sample account with this name: {@code governance}. */
    String token(String role);
}
