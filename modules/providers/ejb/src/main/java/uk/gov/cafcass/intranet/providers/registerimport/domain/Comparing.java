package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Postcode;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.CentreLocation;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ListingStandings.Listed;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldOrganisation;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListColumn;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RegisterList;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine;

/**
 * Holds a list against the register (P-11). First it is found out whom each line is about and whether it can be taken; then what the
 * lines that can be taken come to; last what is not on the list any more. What an organisation or a centre as a whole becomes is told in
 * the first of its lines.
 */
public final class Comparing {

    private final RegisterSnapshot held;
    private final Function<Postcode, Optional<Outcode>> districts;
    private final Faults faults;
    private final OrganisationMatching matching;
    private final ListingStandings standings;
    private final Lapsing lapsing;
    private final Map<Integer, Listed> listed = new HashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<Planned.Organisation> organisations = new ArrayList<>();
    private final List<Planned.Centre> centres = new ArrayList<>();
    private final List<Planned.Service> services = new ArrayList<>();
    private final List<Planned.AccreditationChange> accreditations = new ArrayList<>();

    private Comparing(
            RegisterSnapshot held,
            RegisterList list,
            LocalDate day,
            String source,
            Function<Postcode, Optional<Outcode>> districts) {
        this.held = held;
        this.districts = districts;
        faults = new Faults(list.rejected());
        matching = new OrganisationMatching(held.organisations(), faults);
        SnapshotStandings accredited = new SnapshotStandings(held.accreditations());
        standings = new ListingStandings(accredited, day, source, faults);
        lapsing = new Lapsing(held, accredited, day, source);
    }

    /**
     * Compares.
     *
     * @param day of the list
     * @param source how what is recorded calls the list: {@code NACCC’s list of 24 November 2026}
     * @param districts what is known of a postcode; empty when there is no such district
     */
    public static Comparison compare(
            RegisterSnapshot held,
            RegisterList list,
            LocalDate day,
            String source,
            Function<Postcode, Optional<Outcode>> districts) {
        return new Comparing(held, list, day, source, districts).compare(list);
    }

    private Comparison compare(RegisterList list) {
        Map<Long, List<HeldCentre>> centresOf =
                held.centres().stream().collect(Collectors.groupingBy(HeldCentre::organisationId));
        for (ListedOrganisation organisation : matching.match(list.lines())) {
            List<HeldCentre> its = organisation
                    .held()
                    .map(one -> Objects.requireNonNullElse(centresOf.get(one.id()), List.<HeldCentre>of()))
                    .orElse(List.of());
            take(organisation, new CentreMatching(organisation, its, faults).match());
        }
        faults.all().forEach(line -> {
            rows.add(rejected(line));
            lapsing.leaveAlone(matching.seems(line), line.postcode());
        });
        rows.sort(Comparator.comparing(row -> row.line().orElse(0)));
        lapsing.find();
        rows.addAll(lapsing.rows());
        accreditations.addAll(lapsing.planned());
        return new Comparison(rows, new Planned(organisations, centres, services, accreditations));
    }

    private void take(ListedOrganisation organisation, List<ListedCentre> its) {
        its.forEach(this::list);
        List<ListLine> taken =
                organisation.lines().stream().filter(line -> !faults.has(line)).toList();
        if (taken.isEmpty()) {
            return;
        }
        OrganisationDetails text = organisation.text(taken);
        List<FieldChange> ofTheWhole = organisation.changes(text);
        if (!ofTheWhole.isEmpty()) {
            organisations.add(new Planned.Organisation(organisation.thing(), text));
        }
        int first = taken.get(0).line();
        its.forEach(centre -> take(centre, first, ofTheWhole));
    }

    /** Finds out what the lines of a centre come to, or that they cannot be taken. */
    private void list(ListedCentre centre) {
        boolean known = districts.apply(centre.postcode()).isPresent();
        for (ListLine line : centre.lines()) {
            if (!known) {
                faults.add(
                        line,
                        ListColumn.POSTCODE,
                        line.postcode().toString(),
                        "There is no postcode district " + line.postcode().district());
            } else if (!faults.has(line)) {
                standings.list(centre, line).ifPresent(found -> listed.put(line.line(), found));
            }
        }
    }

    private void take(ListedCentre centre, int firstOfOrganisation, List<FieldChange> ofTheWhole) {
        List<ListLine> taken =
                centre.lines().stream().filter(line -> !faults.has(line)).toList();
        if (taken.isEmpty()) {
            return;
        }
        CentreDetails text = centre.text(taken);
        List<FieldChange> ofTheCentre = centre.changes(text);
        if (!ofTheCentre.isEmpty()) {
            Outcode outcode = districts.apply(centre.postcode()).orElseThrow();
            centres.add(new Planned.Centre(
                    centre.thing(), centre.organisation().thing(), text, CentreLocation.of(text, outcode)));
        }
        for (ListLine line : taken) {
            List<FieldChange> changes = new ArrayList<>(line.line() == firstOfOrganisation ? ofTheWhole : List.of());
            changes.addAll(line == taken.get(0) ? ofTheCentre : List.of());
            changes.addAll(centre.takeServices(line));
            Listed found = Objects.requireNonNull(listed.get(line.line()));
            changes.addAll(found.changes());
            found.planned().ifPresent(accreditations::add);
            rows.add(row(centre, line, changes));
            centre.held()
                    .ifPresent(there ->
                            lapsing.isListed(there, line.accreditation().scheme()));
        }
        services.addAll(centre.planned());
    }

    private static ImportRow row(ListedCentre centre, ListLine line, List<FieldChange> changes) {
        RowKind kind = centre.held().isEmpty() ? RowKind.NEW : changes.isEmpty() ? RowKind.UNCHANGED : RowKind.CHANGED;
        return new ImportRow(
                kind,
                Optional.of(line.line()),
                line.organisation(),
                line.centre(),
                Optional.of(line.accreditation().scheme()),
                centre.organisation().held().map(HeldOrganisation::id),
                centre.held().map(HeldCentre::id),
                changes);
    }

    private static ImportRow rejected(RejectedLine line) {
        return new ImportRow(
                RowKind.REJECTED,
                Optional.of(line.line()),
                line.organisation(),
                line.centre(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                line.faults().stream()
                        .map(fault -> new FieldChange(fault.column(), fault.cell(), fault.reason()))
                        .toList());
    }
}
