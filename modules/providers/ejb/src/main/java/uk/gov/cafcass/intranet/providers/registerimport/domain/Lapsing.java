package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook.Revision;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.AccreditationChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Notification;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Thing;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldOrganisation;
import uk.gov.cafcass.intranet.providers.registerimport.domain.SnapshotStandings.Whose;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;

/**
 * What the register holds on the day of the list and the list does not: it ends on the day before. What began on the day itself is left
 * alone, and so is whatever a line that cannot be taken may be about.
 */
final class Lapsing {

    private final SnapshotStandings held;
    private final LocalDate day;
    private final String source;
    private final Set<Listed> listed = new HashSet<>();
    private final Set<Long> leftAlone = new HashSet<>();
    private final Set<String> postcodesLeftAlone = new HashSet<>();
    private final Map<Long, HeldOrganisation> organisations = new HashMap<>();
    private final Map<Long, HeldCentre> centres = new HashMap<>();
    private final Map<Long, List<HeldCentre>> centresOf = new HashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<AccreditationChange> planned = new ArrayList<>();

    private record Listed(long centre, Scheme scheme) {}

    Lapsing(RegisterSnapshot register, SnapshotStandings held, LocalDate day, String source) {
        this.held = held;
        this.day = day;
        this.source = source;
        register.organisations().forEach(one -> organisations.put(one.id(), one));
        for (HeldCentre centre : register.centres()) {
            centres.put(centre.id(), centre);
            centresOf
                    .computeIfAbsent(centre.organisationId(), id -> new ArrayList<>())
                    .add(centre);
        }
    }

    /** This one is on the list. */
    void isListed(HeldCentre centre, Scheme scheme) {
        listed.add(new Listed(centre.id(), scheme));
    }

    /** A line that cannot be taken may be about this organisation or, when nobody knows which, about who is at its postcode. */
    void leaveAlone(Optional<HeldOrganisation> organisation, String postcode) {
        organisation.ifPresentOrElse(one -> leftAlone.add(one.id()), () -> postcodesLeftAlone.add(postcode));
    }

    /** Finds them. */
    void find() {
        held.forEach(this::look);
        rows.sort(Comparator.comparing((ImportRow row) -> ListLine.key(row.organisation()))
                .thenComparing(row -> ListLine.key(row.centre()))
                .thenComparing(row -> row.scheme().map(Scheme::ordinal).orElse(0)));
    }

    List<ImportRow> rows() {
        return rows;
    }

    List<AccreditationChange> planned() {
        return planned;
    }

    private void look(Whose whose, List<Accreditation> own) {
        SnapshotStandings.on(day, own)
                .filter(row -> row.entry().status() != AccreditationStatus.LAPSED)
                .filter(row -> row.entry().period().from().isBefore(day))
                .filter(row -> !leftAlone.contains(whose.holder().organisationId()))
                .ifPresent(row -> whose.holder()
                        .centreId()
                        .map(centres::get)
                        .ifPresentOrElse(
                                centre -> lookAtCentre(centre, whose, own, row), () -> lookAtWhole(whose, own, row)));
    }

    private void lookAtCentre(HeldCentre centre, Whose whose, List<Accreditation> own, Accreditation row) {
        if (isMissing(centre, whose.scheme())) {
            lapse(whose, Optional.of(centre), row, ended(own, row));
        }
    }

    private Revision ended(List<Accreditation> own, Accreditation row) {
        return new AccreditationBook(own).end(row.id(), day.minusDays(1), source);
    }

    private boolean isMissing(HeldCentre centre, Scheme scheme) {
        return !listed.contains(new Listed(centre.id(), scheme))
                && !postcodesLeftAlone.contains(centre.text().postcode());
    }

    /** When none of its centres is on the list the organisation has lapsed; otherwise those that are not, each by itself. */
    private void lookAtWhole(Whose whose, List<Accreditation> own, Accreditation row) {
        List<HeldCentre> its =
                Objects.requireNonNullElse(centresOf.get(whose.holder().organisationId()), List.<HeldCentre>of());
        List<HeldCentre> missing =
                its.stream().filter(centre -> isMissing(centre, whose.scheme())).toList();
        if (missing.size() == its.size()) {
            lapse(whose, Optional.empty(), row, ended(own, row));
            return;
        }
        for (HeldCentre centre : missing) {
            Whose one = new Whose(Holder.centre(centre.organisationId(), centre.id()), whose.scheme());
            List<Accreditation> rowsOfOne = held.of(one.holder(), one.scheme());
            if (centre.closedOn().isEmpty()
                    && SnapshotStandings.on(day, rowsOfOne).isEmpty()) {
                Revision without = new AccreditationBook(rowsOfOne).without(row.entry(), day, source);
                lapse(one, Optional.of(centre), row, without);
            }
        }
    }

    private void lapse(Whose whose, Optional<HeldCentre> centre, Accreditation row, Revision revision) {
        long organisation = whose.holder().organisationId();
        Optional<HeldOrganisation> name = Optional.ofNullable(organisations.get(organisation));
        planned.add(new AccreditationChange(
                new Thing(Optional.of(organisation), ""),
                centre.map(one -> new Thing(Optional.of(one.id()), "")),
                whose.scheme(),
                revision,
                Notification.LAPSED));
        rows.add(new ImportRow(
                RowKind.LAPSED,
                Optional.empty(),
                name.map(one -> one.text().name()).orElse(""),
                centre.map(one -> one.text().name()).orElse(""),
                Optional.of(whose.scheme()),
                Optional.of(organisation),
                centre.map(HeldCentre::id),
                List.of(new FieldChange(
                        whose.scheme().label(),
                        row.entry().status().label() + ", "
                                + row.entry().period().inWords(),
                        "lapsed, from " + DateFormats.format(day)))));
    }
}
