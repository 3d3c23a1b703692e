package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.places.Postcode;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldOrganisation;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RegisterList;

/** A register in memory, against which tests hold lists (P-11): what it has is added in a line or two. */
final class HeldRegister {

    static final String DAY = "2026-11-24";
    static final Position SOMEWHERE = new Position(52.2, -2.2);

    final List<HeldOrganisation> organisations = new ArrayList<>();
    final List<HeldCentre> centres = new ArrayList<>();
    final List<Accreditation> accreditations = new ArrayList<>();

    void sample(String... accredited) {
        organisation(1, "Sample Trust", "");
        centre(1, 1, "Sample Centre", "WR1 1AA");
        for (String words : accredited) {
            accredit(Holder.centre(1, 1), words);
        }
    }

    void whole(String words) {
        organisation(1, "Sample Trust", "");
        centre(1, 1, "Sample Centre", "WR1 1AA");
        accredit(Holder.organisation(1), words);
    }

    static ListText line(String accreditation) {
        return ListText.list().with("Sample Trust", "Sample Centre", "WR1 1AA", accreditation);
    }

    void organisation(long id, String name, String membership) {
        organisations.add(new HeldOrganisation(id, new OrganisationDetails(name, true, membership, "")));
    }

    void centre(long id, long organisation, String name, String postcode) {
        centres.add(new HeldCentre(id, organisation, text(name, postcode), Optional.empty(), List.of()));
    }

    static CentreDetails text(String name, String postcode) {
        return new CentreDetails(
                name, "1 High Street", postcode, Optional.empty(), Optional.empty(), Set.of(), List.of());
    }

    void accredit(Holder holder, String words) {
        String[] parts = words.split(" ");
        accreditations.add(new Accreditation(
                accreditations.size() + 1,
                holder,
                new AccreditationEntry(
                        parts[0].equals("enhanced") ? Scheme.NACCC_ENHANCED : Scheme.NACCC_SUPPORTED,
                        AccreditationStatus.valueOf(parts[1]),
                        Period.of(LocalDate.parse(parts[2]), parts.length > 3 ? LocalDate.parse(parts[3]) : null),
                        ""),
                new RecordedPeriod(
                        new Recorded(LocalDate.parse(DAY).atStartOfDay().atOffset(ZoneOffset.UTC), 1, ""),
                        Optional.empty())));
    }

    Comparison compare(ListText list) {
        return compare(ListText.read(list.text(), DAY));
    }

    Comparison compare(RegisterList list) {
        return Comparing.compare(
                new RegisterSnapshot(organisations, centres, accreditations),
                list,
                LocalDate.parse(DAY),
                "NACCC’s list of 24 November 2026",
                HeldRegister::district);
    }

    private static Optional<Outcode> district(Postcode postcode) {
        return postcode.district().startsWith("ZZ")
                ? Optional.empty()
                : Optional.of(new Outcode(
                        postcode.district(),
                        "Worcester",
                        Nation.ENGLAND,
                        SOMEWHERE,
                        Optional.of("worcester"),
                        Optional.empty()));
    }
}
