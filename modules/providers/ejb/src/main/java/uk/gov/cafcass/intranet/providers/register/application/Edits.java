package uk.gov.cafcass.intranet.providers.register.application;

import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** What every edit of the register has in common: what is wrong is refused, what somebody else changed is told. */
public final class Edits {

    private Edits() {}

    /** Says no unless the editor saw the present version. */
    public static void mustBeSeen(int seen, int present, String noun, String name) {
        if (seen != present) {
            throw Problem.of(
                            Kind.STALE,
                            "register.stale",
                            "Somebody else changed the " + noun + " " + name
                                    + ". Look at what it says now, then check whether your change is still needed.")
                    .rule("A-2")
                    .with("version", present);
        }
    }

    /**
     * The reason that somebody gives for a correction.
     *
     * @throws Problem {@link Kind#INVALID} at {@code why} when there is none
     */
    public static String reason(String why) {
        String reason = CleanText.line(why);
        if (reason.isEmpty() || reason.length() > 1_000) {
            throw Problem.invalid(
                    "register.why", "why", "Say in a sentence why, for those who look at the history later");
        }
        return reason;
    }

    /** Says no when a correction would move something to where it does not belong. */
    public static void mustStay(long present, long wanted, String field, String noun) {
        if (present != wanted) {
            throw Problem.invalid(
                    "register.must-stay",
                    field,
                    "The " + noun + " cannot be corrected. Add what belongs to the other one");
        }
    }

    /** As the audit trail calls it. */
    public static Subject subject(Organisation organisation) {
        return new Subject("organisation", organisation.name());
    }

    /** As the audit trail calls it. */
    public static Subject subject(Centre centre) {
        return new Subject("centre", centre.name());
    }

    /** As the audit trail calls whoever holds something. */
    public static Subject subject(Organisations organisations, Holder holder) {
        return holder.centreId()
                .map(centre -> subject(organisations.centre(centre)))
                .orElseGet(() -> subject(organisations.organisation(holder.organisationId())));
    }

    /** Messages about one organisation, all its centres included, are delivered in their order. */
    public static String orderOf(Holder holder) {
        return "organisation " + holder.organisationId();
    }

    /** As tasks and notices name whoever holds something. */
    public static SubjectRef ref(Holder holder) {
        return holder.centreId()
                .map(ProviderSubject.CENTRE::ref)
                .orElseGet(() -> ProviderSubject.ORGANISATION.ref(holder.organisationId()));
    }

    /** An import, as the audit trail calls it: by its number. */
    public static Subject subject(long importId) {
        return new Subject("register import", Long.toString(importId));
    }
}
