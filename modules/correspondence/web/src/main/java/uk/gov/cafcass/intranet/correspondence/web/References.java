package uk.gov.cafcass.intranet.correspondence.web;

import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** References as they come in addresses. */
public final class References {

    private References() {}

    /** Reads any form of a reference; a problem when it is none. */
    public static Reference read(@Nullable String typed) {
        return Reference.parse(typed == null ? "" : typed)
                .orElseThrow(() -> Problem.of(
                        Kind.MALFORMED, "reference.form", "This is not a reference. References look like CAF 15-105."));
    }
}
