package uk.gov.cafcass.intranet.correspondence.requests.rest;

import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** Reads the reference in an address, in whatever form it is written. */
public final class References {

    /** As a part of an address: anything between two slashes, an encoded slash included. */
    public static final String PATH = "/requests/{reference}";

    private References() {}

    /** The reference; a problem when it is none. */
    public static Reference read(String written) {
        return Reference.parse(written).orElseThrow(() -> Problem.of(
                        Kind.MALFORMED,
                        "reference.malformed",
                        "This is not a reference. Write it as 15-105, CAF 15-105 or Gov/CAF 15-105, URL-encoded.")
                .at("reference"));
    }
}
