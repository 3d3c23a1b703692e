package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.outbox.Outbox;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook.Revision;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.AccreditationSuspended;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Records accreditation and what becomes of it (P-1). COMMISSIONER only. Nothing is overwritten: what was known stays, and what we
 * know better now stands beside it. A suspension and an end are told to who wants to know (P-6).
 */
@ApplicationScoped
@Transactional
public class AccreditationRegister {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final AuditTrail audit;
    private final Access access;
    private final AccreditationImpact impact;
    private final Clock clock;
    private final Outbox outbox;

    @Inject
    AccreditationRegister(
            Organisations organisations,
            Accreditations accreditations,
            AuditTrail audit,
            Access access,
            AccreditationImpact impact,
            Clock clock,
            Outbox outbox) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.audit = audit;
        this.access = access;
        this.impact = impact;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * Records a period. One of the same scheme without an end that began before it ends on the day before.
     *
     * @param why may be empty
     * @throws Problem {@code accreditation.overlap} at {@code from} or {@code until}
     */
    public void record(Holder holder, AccreditationEntry entry, String why) {
        StaffMember by = access.commissioner();
        organisations.lock(holder.organisationId());
        revise(holder, entry.scheme(), by, why, "recorded " + entry.inWords(), book -> book.record(entry));
    }

    /**
     * Records what should have been recorded in the place of a period. Saying the same again changes nothing.
     *
     * @param id of the row that holds now
     * @throws Problem as {@link #record}; {@link Kind#INVALID} at {@code why} when no reason is given or at {@code scheme} when it
     *     is another; {@link Kind#STALE} when the row does not hold any more
     */
    public void correct(long id, AccreditationEntry entry, String why) {
        StaffMember by = access.commissioner();
        Accreditation row = held(id);
        if (row.entry().scheme() != entry.scheme()) {
            throw Problem.invalid(
                    "accreditation.scheme",
                    "scheme",
                    "The scheme cannot be corrected. Strike this period and record one of the other scheme.");
        }
        String reason = Edits.reason(why);
        revise(
                row.holder(),
                entry.scheme(),
                by,
                reason,
                "corrected " + row.entry().inWords() + " to " + entry.inWords(),
                book -> book.correct(id, entry));
    }

    /**
     * Suspends a period from a day on, to a last day if that is known.
     *
     * @throws Problem at {@code from}, {@code until} or {@code why}; {@link Kind#STALE}
     */
    public void suspend(long id, Period days, String evidence, String why) {
        StaffMember by = access.commissioner();
        Accreditation row = held(id);
        String reason = Edits.reason(why);
        String what = "suspended " + row.entry().scheme().label() + " " + days.inWords();
        revise(row.holder(), row.entry().scheme(), by, reason, what, book -> book.suspend(id, days, evidence));
        outbox.storeInOrder(
                Edits.orderOf(row.holder()),
                new AccreditationSuspended(
                        row.holder().organisationId(),
                        row.holder().centreId(),
                        row.entry().scheme(),
                        days.from(),
                        days.until(),
                        Cause.RECORDED,
                        impact.from(row.holder(), days.from())));
    }

    /**
     * Ends a period on its last day; afterwards it has lapsed.
     *
     * @throws Problem at {@code until} or {@code why}; {@link Kind#STALE}
     */
    public void end(long id, LocalDate lastDay, String evidence, String why) {
        StaffMember by = access.commissioner();
        Accreditation row = held(id);
        String reason = Edits.reason(why);
        String what = "ended " + row.entry().inWords();
        List<AccreditationEntry> after =
                revise(row.holder(), row.entry().scheme(), by, reason, what, book -> book.end(id, lastDay, evidence));
        if (AccreditationBook.lapsesAfter(lastDay, after)) {
            outbox.storeInOrder(
                    Edits.orderOf(row.holder()),
                    new AccreditationLapsed(
                            row.holder().organisationId(),
                            row.holder().centreId(),
                            row.entry().scheme(),
                            lastDay,
                            Cause.RECORDED,
                            impact.from(row.holder(), lastDay.plusDays(1))));
        }
    }

    /**
     * Strikes a period that was recorded by mistake.
     *
     * @throws Problem {@link Kind#INVALID} at {@code why}; {@link Kind#STALE}
     */
    public void strike(long id, String why) {
        StaffMember by = access.commissioner();
        Accreditation row = held(id);
        String reason = Edits.reason(why);
        String what = "struck " + row.entry().inWords();
        revise(row.holder(), row.entry().scheme(), by, reason, what, book -> book.strike(id));
    }

    /** The row, its organisation held. */
    private Accreditation held(long id) {
        Accreditation row = accreditations
                .find(id)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "accreditation.unknown",
                        "There is no such accreditation. Look at the list again."));
        organisations.lock(row.holder().organisationId());
        return row;
    }

    private List<AccreditationEntry> revise(
            Holder holder,
            Scheme scheme,
            StaffMember by,
            String why,
            String what,
            Function<AccreditationBook, Revision> operation) {
        Subject subject = subject(holder);
        AccreditationBook book = new AccreditationBook(accreditations.current(holder.organisationId()).stream()
                .filter(row -> row.holder().equals(holder) && row.entry().scheme() == scheme)
                .toList());
        Revision revision = operation.apply(book);
        OffsetDateTime at = accreditations.moment(List.of(holder.organisationId()), OffsetDateTime.now(clock));
        Recorded told = new Recorded(at, by.id(), CleanText.line(why));
        accreditations.supersede(revision.superseded(), told);
        revision.added().forEach(entry -> accreditations.add(holder, entry, told));
        if (!revision.superseded().isEmpty() || !revision.added().isEmpty()) {
            audit.record(Act.CHANGED, subject, what, why.isEmpty() ? null : why);
        }
        return book.after(revision);
    }

    private Subject subject(Holder holder) {
        Organisation organisation = organisations.organisation(holder.organisationId());
        return holder.centreId()
                .map(organisations::centre)
                .map(centre -> {
                    mustBelong(centre, organisation);
                    return Edits.subject(centre);
                })
                .orElseGet(() -> Edits.subject(organisation));
    }

    private static void mustBelong(Centre centre, Organisation organisation) {
        if (centre.organisationId() != organisation.id()) {
            throw Problem.of(Kind.NOT_FOUND, "centre.unknown", organisation.name() + " has no such centre.");
        }
    }
}
