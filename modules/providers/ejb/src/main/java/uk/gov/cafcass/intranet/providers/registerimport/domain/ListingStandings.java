package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook.Revision;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Notification;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListColumn;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;

/**
 * What becomes of the accreditations that the list tells of. A centre's own period counts before its organisation's, so that one is
 * written only where the organisation's says something else; but an organisation that is suspended as a whole is not restored by a line
 * about one centre.
 */
final class ListingStandings {

    private static final Revision NOTHING = new Revision(List.of(), List.of());

    private final SnapshotStandings held;
    private final LocalDate day;
    private final String source;
    private final Faults faults;

    ListingStandings(SnapshotStandings held, LocalDate day, String source, Faults faults) {
        this.held = held;
        this.day = day;
        this.source = source;
        this.faults = faults;
    }

    /**
     * What becomes of one.
     *
     * @param planned empty when nothing does
     */
    record Listed(Optional<Planned.AccreditationChange> planned, List<FieldChange> changes) {}

    /** What a line comes to; when it cannot be, a fault of the line. */
    Optional<Listed> list(ListedCentre centre, ListLine line) {
        AccreditationEntry said = withSource(line.accreditation());
        Optional<HeldCentre> there = centre.held();
        List<Accreditation> own = there.map(
                        one -> held.of(Holder.centre(one.organisationId(), one.id()), said.scheme()))
                .orElse(List.of());
        List<Accreditation> whole = centre.organisation()
                .held()
                .map(one -> held.of(Holder.organisation(one.id()), said.scheme()))
                .orElse(List.of());
        Optional<Accreditation> ownNow = SnapshotStandings.on(day, own);
        Optional<Accreditation> wholeNow = SnapshotStandings.on(day, whole);
        try {
            if (isSuspended(wholeNow)) {
                return suspended(line, wholeNow);
            }
            boolean byTheWhole = ownNow.isEmpty()
                    && wholeNow.isPresent()
                    && new AccreditationBook(whole).listed(said, day).equals(NOTHING);
            Revision revision = byTheWhole ? NOTHING : new AccreditationBook(own).listed(said, day);
            return Optional.of(listed(centre, said, revision, ownNow.or(() -> wholeNow)));
        } catch (Problem problem) {
            faults.add(line, column(problem), said.period().inWords(), problem.sentence());
            return Optional.empty();
        }
    }

    private AccreditationEntry withSource(AccreditationEntry entry) {
        return new AccreditationEntry(entry.scheme(), entry.status(), entry.period(), source);
    }

    private static boolean isSuspended(Optional<Accreditation> row) {
        return row.filter(one -> one.entry().status() == AccreditationStatus.SUSPENDED)
                .isPresent();
    }

    private Optional<Listed> suspended(ListLine line, Optional<Accreditation> whole) {
        if (line.accreditation().status() == AccreditationStatus.SUSPENDED) {
            return Optional.of(new Listed(Optional.empty(), List.of()));
        }
        String since = whole.map(row -> row.entry().period().inWords()).orElse("");
        faults.add(
                line,
                ListColumn.STATUS,
                line.accreditation().status().label(),
                "The register has the whole organisation as suspended, " + since
                        + ", and with it all its centres. End that there first");
        return Optional.empty();
    }

    private static Listed listed(
            ListedCentre centre, AccreditationEntry said, Revision revision, Optional<Accreditation> before) {
        if (revision.equals(NOTHING)) {
            return new Listed(Optional.empty(), List.of());
        }
        AccreditationEntry after = revision.added().get(revision.added().size() - 1);
        boolean news = after.status() == AccreditationStatus.SUSPENDED && !isSuspended(before);
        Planned.AccreditationChange planned = new Planned.AccreditationChange(
                centre.organisation().thing(),
                Optional.of(centre.thing()),
                said.scheme(),
                revision,
                news ? Notification.SUSPENDED : Notification.NOTHING);
        Changes changes = new Changes();
        changes.add(said.scheme().label(), before.map(row -> inWords(row.entry())), inWords(after));
        return new Listed(Optional.of(planned), changes.made());
    }

    private static String inWords(AccreditationEntry entry) {
        return entry.status().label() + ", " + entry.period().inWords();
    }

    private static ListColumn column(Problem problem) {
        boolean until = problem.faults().stream().map(Fault::field).anyMatch("until"::equals);
        return until ? ListColumn.ACCREDITED_UNTIL : ListColumn.ACCREDITED_FROM;
    }
}
