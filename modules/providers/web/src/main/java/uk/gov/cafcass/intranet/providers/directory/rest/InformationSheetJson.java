package uk.gov.cafcass.intranet.providers.directory.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;
import uk.gov.cafcass.intranet.providers.directory.domain.ServiceGuide;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.rest.ServiceJson;

/**
 * The local information sheet of a DFJ area.
 *
 * @param dfjArea its code
 * @param on the day of which it tells
 * @param kinds of service, every one of them
 */
public record InformationSheetJson(String dfjArea, String name, Area area, LocalDate on, List<Kind> kinds) {

    /**
     * A kind of service.
     *
     * @param what it is
     * @param forWhom it is meant
     * @param referral how a family comes to it
     * @param centres who offers it in the area and may be recommended today; a centre stands once for each setting
     * @param nearest who does elsewhere; absent where somebody does here, and where nobody does anywhere
     */
    public record Kind(
            ServiceKind kind,
            String what,
            String forWhom,
            String referral,
            List<Local> centres,
            Optional<Nearest> nearest) {

        static Kind of(InformationSheet.Kind kind, LocalDate today) {
            ServiceGuide guide = ServiceGuide.of(kind.service());
            return new Kind(
                    kind.service(),
                    guide.what(),
                    guide.forWhom(),
                    guide.referral(),
                    kind.here().stream()
                            .map(service -> Local.of(service, today))
                            .toList(),
                    kind.nearest().map(elsewhere -> Nearest.of(elsewhere, today)));
        }
    }

    /** A service of a centre. */
    public record Local(
            long id,
            String name,
            String organisation,
            String address,
            String postcode,
            String telephone,
            String email,
            List<String> languages,
            List<AccessFeature> access,
            ServiceJson service) {

        static Local of(LocalService local, LocalDate today) {
            return new Local(
                    local.centreId(),
                    local.centre(),
                    local.organisation(),
                    local.address(),
                    local.postcode(),
                    local.telephone(),
                    local.email(),
                    local.languages(),
                    local.access(),
                    ServiceJson.of(local.service(), today));
        }
    }

    /**
     * The nearest elsewhere.
     *
     * @param dfjArea the code of its area; absent where nobody knows
     * @param miles from the middle of the sheet's area as the crow flies, to a tenth
     */
    public record Nearest(Optional<String> dfjArea, double miles, Local centre) {

        static Nearest of(InformationSheet.Elsewhere elsewhere, LocalDate today) {
            return new Nearest(
                    elsewhere.area().map(DfjArea::code),
                    Math.round(elsewhere.miles() * 10) / 10.0,
                    Local.of(elsewhere.service(), today));
        }
    }

    static InformationSheetJson of(InformationSheet sheet) {
        return new InformationSheetJson(
                sheet.area().code(),
                sheet.area().name(),
                sheet.area().area(),
                sheet.on(),
                sheet.kinds().stream().map(kind -> Kind.of(kind, sheet.on())).toList());
    }
}
