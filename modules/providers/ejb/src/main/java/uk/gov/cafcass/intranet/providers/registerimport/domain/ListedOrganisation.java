package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Thing;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldOrganisation;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;

/** An organisation of the list, with its lines and with what the register holds of it, if anything. */
final class ListedOrganisation {

    private final ListLine first;
    private final Optional<HeldOrganisation> held;
    private final List<ListLine> lines = new ArrayList<>();

    ListedOrganisation(ListLine first, Optional<HeldOrganisation> held) {
        this.first = first;
        this.held = held;
        lines.add(first);
    }

    void add(ListLine line) {
        lines.add(line);
    }

    List<ListLine> lines() {
        return lines;
    }

    /** The line that told of it first. */
    ListLine first() {
        return first;
    }

    Optional<HeldOrganisation> held() {
        return held;
    }

    Thing thing() {
        return new Thing(held.map(HeldOrganisation::id), ListLine.key(first.organisation()));
    }

    /** The number that the list says so far; empty when none of its lines says one. */
    String membership() {
        return said(lines, ListLine::membership);
    }

    String website() {
        return said(lines, ListLine::website);
    }

    Optional<Boolean> thirdSector() {
        return thirdSector(lines);
    }

    private static Optional<Boolean> thirdSector(List<ListLine> lines) {
        return lines.stream().flatMap(line -> line.thirdSector().stream()).findFirst();
    }

    private static String said(List<ListLine> lines, Function<ListLine, String> field) {
        return lines.stream()
                .map(field)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the register will say, when only these of its lines are taken. One of which nothing is said is of the third sector. */
    OrganisationDetails text(List<ListLine> taken) {
        OrganisationDetails before = held.map(HeldOrganisation::text).orElse(new OrganisationDetails("", true, "", ""));
        return new OrganisationDetails(
                first.organisation(),
                thirdSector(taken).orElse(before.thirdSector()),
                or(said(taken, ListLine::membership), before.membership()),
                or(said(taken, ListLine::website), before.website()));
    }

    private static String or(String said, String held) {
        return said.isEmpty() ? held : said;
    }

    /** Field by field what becomes of it. */
    List<FieldChange> changes(OrganisationDetails after) {
        Changes changes = new Changes();
        Optional<OrganisationDetails> before = held.map(HeldOrganisation::text);
        changes.add("Organisation", before.map(OrganisationDetails::name), after.name());
        changes.add("Membership number", before.map(OrganisationDetails::membership), after.membership());
        changes.add(
                "Third sector",
                before.map(OrganisationDetails::thirdSector).map(Changes::yesOrNo),
                Changes.yesOrNo(after.thirdSector()));
        changes.add("Website", before.map(OrganisationDetails::website), after.website());
        return changes.made();
    }
}
