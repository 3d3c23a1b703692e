package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListColumn;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;

/**
 * Finds out which centre of an organisation a line tells of: by its name or, when there is just one at the postcode that the list does
 * not name otherwise, by that: it has a new name. When it could be several, that is a fault.
 */
final class CentreMatching {

    private final ListedOrganisation organisation;
    private final Map<String, HeldCentre> held = new LinkedHashMap<>();
    private final Map<String, ListedCentre> listed = new LinkedHashMap<>();
    private final Faults faults;

    CentreMatching(ListedOrganisation organisation, List<HeldCentre> held, Faults faults) {
        this.organisation = organisation;
        this.faults = faults;
        held.forEach(centre -> this.held.put(ListLine.key(centre.text().name()), centre));
    }

    /** The centres of the organisation's lines, in the order in which they are told of. */
    List<ListedCentre> match() {
        organisation.lines().forEach(this::gather);
        List<ListedCentre> unknown = new ArrayList<>();
        listed.forEach((name, centre) -> Optional.ofNullable(held.get(name))
                .ifPresentOrElse(there -> takeFor(centre, there), () -> unknown.add(centre)));
        unknown.stream()
                .collect(Collectors.groupingBy(
                        centre -> centre.postcode().toString(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::lookFor);
        return List.copyOf(listed.values());
    }

    private void gather(ListLine line) {
        @Nullable ListedCentre known = listed.get(ListLine.key(line.centre()));
        if (known == null) {
            listed.put(ListLine.key(line.centre()), new ListedCentre(organisation, line));
            return;
        }
        mustAgree(line, known, ListColumn.CENTRE, ListLine::centre);
        mustAgree(line, known, ListColumn.ADDRESS, ListLine::address);
        mustAgree(line, known, ListColumn.POSTCODE, one -> one.postcode().toString());
        mustAgree(line, known, ListColumn.LANGUAGES, one -> String.join(", ", one.languages()));
        mustAgree(line, known, ListColumn.ACCESS, one -> one.access().stream()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(", ")));
        known.lines().stream()
                .filter(other ->
                        other.accreditation().scheme() == line.accreditation().scheme())
                .findFirst()
                .ifPresent(other -> faults.add(
                        line,
                        ListColumn.SCHEME,
                        line.accreditation().scheme().label(),
                        "Line " + other.line() + " tells of this centre and scheme already"));
        if (!faults.has(line)) {
            known.add(line);
        }
    }

    private void mustAgree(ListLine line, ListedCentre known, ListColumn column, Function<ListLine, String> field) {
        String said = field.apply(line);
        known.lines().stream()
                .filter(other -> !field.apply(other).isEmpty())
                .findFirst()
                .filter(other -> !said.isEmpty() && !said.equals(field.apply(other)))
                .ifPresent(other ->
                        faults.add(line, column, said, "Line " + other.line() + " says something else of this centre"));
    }

    private void takeFor(ListedCentre centre, HeldCentre there) {
        centre.is(there);
        there.closedOn()
                .ifPresent(closed -> reject(
                        centre,
                        "The register has this centre as closed since " + DateFormats.format(closed)
                                + ". Tell NACCC, or give it another name"));
    }

    private void lookFor(String postcode, List<ListedCentre> centres) {
        List<HeldCentre> candidates = held.values().stream()
                .filter(there -> there.text().postcode().equals(postcode)
                        && there.closedOn().isEmpty()
                        && !listed.containsKey(ListLine.key(there.text().name())))
                .toList();
        if (candidates.size() == 1 && centres.size() == 1) {
            centres.get(0).is(candidates.get(0));
        } else if (!candidates.isEmpty()) {
            String names = candidates.stream()
                    .map(there -> "“" + there.text().name() + "”")
                    .collect(Collectors.joining(", "));
            centres.forEach(centre -> reject(
                    centre,
                    "At this postcode the register has " + names
                            + ", which the list does not name. Whether this is new or"
                            + " has a new name cannot be told; correct the name in the register first"));
        }
    }

    private void reject(ListedCentre centre, String reason) {
        centre.lines().forEach(line -> faults.add(line, ListColumn.CENTRE, line.centre(), reason));
    }
}
