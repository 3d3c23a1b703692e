package uk.gov.cafcass.intranet.providers.accreditation.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;

/**
 * Whether a service may be used in a way. Where every use has the same answer yes, one line says it.
 *
 * @param reasons all that stand against it; none when it may
 */
public record UseLine(String service, String use, boolean allowed, List<Reason> reasons) {

    public static List<UseLine> of(Map<ServiceKind, Map<Use, Verdict>> all) {
        List<UseLine> lines = new ArrayList<>();
        all.forEach((service, uses) -> {
            if (uses.values().stream().allMatch(Verdict::eligible)) {
                lines.add(new UseLine(service.label(), "Used in every way", true, List.of()));
            } else {
                uses.forEach((use, verdict) -> lines.add(new UseLine(
                        service.label(), CentreFormats.capital(use.label()), verdict.eligible(), verdict.reasons())));
            }
        });
        return lines;
    }
}
