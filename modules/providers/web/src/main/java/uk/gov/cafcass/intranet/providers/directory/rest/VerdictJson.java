package uk.gov.cafcass.intranet.providers.directory.rest;

import java.util.List;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.Verdict;

/**
 * Whether Cafcass may do something with a centre.
 *
 * @param reasons all that stand against it; none when it may
 */
public record VerdictJson(boolean eligible, List<Reason> reasons) {

    static VerdictJson of(Verdict verdict) {
        return new VerdictJson(verdict.eligible(), verdict.reasons());
    }
}
