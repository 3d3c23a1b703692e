package uk.gov.cafcass.intranet.providers.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.kernel.text.Typed;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;
import uk.gov.cafcass.intranet.providers.domain.Centre;
import uk.gov.cafcass.intranet.providers.domain.Holder;
import uk.gov.cafcass.intranet.providers.domain.Organisation;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/** What every edit of the register has in common: what is wrong is refused, what somebody else changed is told. */
final class Edits {

    private Edits() {}

    /** Says no if anything is wrong. */
    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** Says no unless the editor saw the present version. */
    static void mustBeSeen(int seen, int present, String noun, String name) {
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
    static String reason(String why) {
        String reason = Typed.line(why);
        if (reason.isEmpty() || reason.length() > 1_000) {
            throw Problem.invalid(
                    "register.why", "why", "Say in a sentence why, for those who look at the history later");
        }
        return reason;
    }

    /** Says no when a correction would move something to where it does not belong. */
    static void mustStay(long present, long wanted, String field, String noun) {
        if (present != wanted) {
            throw Problem.invalid(
                    "register.must-stay",
                    field,
                    "The " + noun + " cannot be corrected. Add what belongs to the other one");
        }
    }

    /** As the audit trail calls it. */
    static Subject subject(Organisation organisation) {
        return new Subject("organisation", organisation.name());
    }

    /** As the audit trail calls it. */
    static Subject subject(Centre centre) {
        return new Subject("centre", centre.name());
    }

    /** As the audit trail calls whoever holds something. */
    static Subject subject(Organisations organisations, Holder holder) {
        return holder.centreId()
                .map(centre -> subject(organisations.centre(centre)))
                .orElseGet(() -> subject(organisations.organisation(holder.organisationId())));
    }

    /** Messages about one organisation, all its centres included, are delivered in their order. */
    static String orderOf(Holder holder) {
        return "organisation " + holder.organisationId();
    }

    /** As tasks and notices name whoever holds something. */
    static SubjectRef ref(Holder holder) {
        return holder.centreId()
                .map(ProviderSubject.CENTRE::ref)
                .orElseGet(() -> ProviderSubject.ORGANISATION.ref(holder.organisationId()));
    }

    /** An import, as the audit trail calls it: by its number. */
    static Subject subject(long importId) {
        return new Subject("register import", Long.toString(importId));
    }
}
