package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldOrganisation;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.Cells;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListColumn;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine;

/**
 * Finds out which organisation a line tells of: by its number in NACCC's register or else by its name, in the register and among the
 * lines before. Lines that contradict each other, or the register, are faults: nobody is to be taken for somebody else.
 */
final class OrganisationMatching {

    private final Map<String, HeldOrganisation> heldByNumber = new HashMap<>();
    private final Map<String, HeldOrganisation> heldByName = new HashMap<>();
    private final Map<String, ListedOrganisation> byNumber = new HashMap<>();
    private final Map<String, ListedOrganisation> byName = new HashMap<>();
    private final Map<Long, ListedOrganisation> byHeld = new HashMap<>();
    private final List<ListedOrganisation> all = new ArrayList<>();
    private final Faults faults;

    OrganisationMatching(List<HeldOrganisation> held, Faults faults) {
        this.faults = faults;
        for (HeldOrganisation organisation : held) {
            heldByName.put(ListLine.key(organisation.text().name()), organisation);
            if (!organisation.text().membership().isEmpty()) {
                heldByNumber.put(ListLine.key(organisation.text().membership()), organisation);
            }
        }
    }

    /** The organisations of these lines, in the order in which they are told of. */
    List<ListedOrganisation> match(List<ListLine> lines) {
        lines.forEach(this::match);
        return all;
    }

    /** The organisation of the register that a line seems to be about, be it right or not. */
    Optional<HeldOrganisation> seems(RejectedLine line) {
        return Optional.ofNullable(heldByNumber.get(ListLine.key(line.membership())))
                .or(() -> Optional.ofNullable(heldByName.get(ListLine.key(line.organisation()))))
                .or(() -> Optional.ofNullable(byName.get(ListLine.key(line.organisation())))
                        .flatMap(ListedOrganisation::held));
    }

    private void match(ListLine line) {
        ListedOrganisation known = line.membership().isEmpty() ? null : byNumber.get(ListLine.key(line.membership()));
        if (known == null) {
            known = byName.get(ListLine.key(line.organisation()));
        }
        if (known == null) {
            begin(line);
        } else if (agrees(line, known)) {
            known.add(line);
            if (!line.membership().isEmpty()) {
                byNumber.put(ListLine.key(line.membership()), known);
            }
        }
    }

    private void begin(ListLine line) {
        @Nullable HeldOrganisation numbered = heldByNumber.get(ListLine.key(line.membership()));
        @Nullable HeldOrganisation named = heldByName.get(ListLine.key(line.organisation()));
        @Nullable HeldOrganisation held = numbered == null ? named : numbered;
        if (numbered == null
                && named != null
                && contradicts(line.membership(), named.text().membership())) {
            faults.add(
                    line,
                    ListColumn.MEMBERSHIP_NUMBER,
                    line.membership(),
                    "The register has this organisation under the number "
                            + named.text().membership() + ". Correct one of the two");
        } else if (numbered != null && named != null && named.id() != numbered.id()) {
            faults.add(
                    line,
                    ListColumn.ORGANISATION,
                    line.organisation(),
                    "The register has this number for “" + numbered.text().name()
                            + "” and has another organisation of this name. Correct one of the two");
        } else if (held != null && byHeld.containsKey(held.id())) {
            faults.add(
                    line,
                    ListColumn.ORGANISATION,
                    line.organisation(),
                    "This seems to be the organisation of " + of(byHeld.get(held.id()))
                            + ". Give both the same number and name");
        } else {
            keep(new ListedOrganisation(line, Optional.ofNullable(held)), line);
        }
    }

    private static String of(@Nullable ListedOrganisation organisation) {
        return organisation == null
                ? "another line"
                : "line " + organisation.first().line();
    }

    private void keep(ListedOrganisation organisation, ListLine line) {
        all.add(organisation);
        byName.put(ListLine.key(line.organisation()), organisation);
        if (!line.membership().isEmpty()) {
            byNumber.put(ListLine.key(line.membership()), organisation);
        }
        organisation.held().ifPresent(held -> byHeld.put(held.id(), organisation));
    }

    private boolean agrees(ListLine line, ListedOrganisation known) {
        if (!line.organisation().equals(known.first().organisation())) {
            contradiction(
                    line,
                    ListColumn.ORGANISATION,
                    line.organisation(),
                    known,
                    known.first().organisation());
        }
        if (contradicts(line.membership(), known.membership())) {
            contradiction(line, ListColumn.MEMBERSHIP_NUMBER, line.membership(), known, known.membership());
        } else if (!line.membership().isEmpty() && known.membership().isEmpty()) {
            mustBeTheNumberOf(line, known);
        }
        if (contradicts(line.website(), known.website())) {
            contradiction(line, ListColumn.WEBSITE, line.website(), known, known.website());
        }
        if (line.thirdSector().isPresent()
                && known.thirdSector().isPresent()
                && !line.thirdSector().equals(known.thirdSector())) {
            String said = Changes.yesOrNo(line.thirdSector().get());
            String other = Changes.yesOrNo(!line.thirdSector().get());
            contradiction(line, ListColumn.THIRD_SECTOR, said, known, other);
        }
        return !faults.has(line);
    }

    private void mustBeTheNumberOf(ListLine line, ListedOrganisation known) {
        @Nullable HeldOrganisation numbered = heldByNumber.get(ListLine.key(line.membership()));
        String present = known.held().map(held -> held.text().membership()).orElse("");
        boolean others = numbered != null
                && known.held().filter(held -> held.id() == numbered.id()).isEmpty();
        if (others || contradicts(line.membership(), present)) {
            faults.add(
                    line,
                    ListColumn.MEMBERSHIP_NUMBER,
                    line.membership(),
                    "The register has another number for this organisation, or this number for another one");
        }
    }

    private static boolean contradicts(String said, String other) {
        return !said.isEmpty() && !other.isEmpty() && !said.equalsIgnoreCase(other);
    }

    private void contradiction(ListLine line, ListColumn column, String cell, ListedOrganisation known, String other) {
        faults.add(
                line,
                column,
                cell,
                "Line " + known.first().line() + " and those after it say “" + Cells.shown(other)
                        + "” of this organisation");
    }
}
