package uk.gov.cafcass.intranet.providers.directory.rendering;

import static uk.gov.cafcass.intranet.providers.register.domain.CentreWording.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Elsewhere;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Kind;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;
import uk.gov.cafcass.intranet.providers.directory.domain.ServiceGuide;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/**
 * A local information sheet in words (P-10): the page and the paper say the same.
 *
 * @param title what stands above it
 * @param standing as of which day
 * @param sum what there is in all
 * @param sections one for each kind of service
 */
public record PrintedSheet(String title, String standing, String sum, List<Section> sections) {

    /** What everybody who reads a sheet has to know (C-4, C-5). */
    public static final String CAUTION =
            "Only centres that Cafcass may recommend to the court on this day stand here. A wait is what the centre said on the day"
                    + " beside it: ask the centre again before recommending it. Cafcass cannot help with travel.";

    public PrintedSheet {
        sections = List.copyOf(sections);
    }

    /**
     * A kind of service.
     *
     * @param anchor for links to it
     * @param lines who offers it here or, where nobody does, the nearest elsewhere
     * @param nobody what is said where nobody offers it here; otherwise empty
     */
    public record Section(
            String anchor, String heading, ServiceGuide guide, List<PrintedService> lines, String nobody) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A service of a centre.
     *
     * @param setting {@code At the centre} or {@code In the community}
     * @param access may be empty
     * @param waiting {@code 4 weeks}
     * @param stated {@code stated on 6 June 2015}
     * @param old whether that is too long ago (C-5)
     */
    public record PrintedService(
            long centreId,
            String centre,
            String organisation,
            String address,
            String telephone,
            String email,
            String setting,
            String hours,
            String languages,
            String access,
            String waiting,
            String stated,
            boolean old) {

        static PrintedService of(LocalService service, LocalDate today) {
            Wait wait = service.service().waiting();
            return new PrintedService(
                    service.centreId(),
                    service.centre(),
                    service.organisation(),
                    CentreWording.address(service.address(), service.postcode()),
                    service.telephone(),
                    service.email(),
                    service.service().setting() == Setting.CENTRE ? "At the centre" : "In the community",
                    service.service().openingHours(),
                    CentreWording.languages(service.languages()),
                    CentreWording.access(service.access()),
                    CentreWording.wait(wait),
                    CentreWording.stated(wait),
                    wait != null && wait.isOld(today));
        }
    }

    /** A sheet, put in words. */
    public static PrintedSheet of(InformationSheet sheet) {
        return new PrintedSheet(
                "Contact services in " + named(sheet.area()),
                "Local information sheet, as the register stood on " + DateFormats.format(sheet.on()),
                sum(sheet),
                sheet.kinds().stream().map(kind -> section(kind, sheet)).toList());
    }

    private static String sum(InformationSheet sheet) {
        if (sheet.centres() == 0) {
            return "No centre in " + named(sheet.area())
                    + " may be recommended today. For each kind of service the nearest elsewhere is named.";
        }
        return count(sheet.centres(), "centre", "centres") + " in " + named(sheet.area()) + ", with "
                + count(sheet.services(), "service", "services") + ".";
    }

    private static Section section(Kind kind, InformationSheet sheet) {
        List<LocalService> shown =
                kind.nearest().map(nearest -> List.of(nearest.service())).orElse(kind.here());
        return new Section(
                EnumLabels.slug(kind.service()),
                kind.service().label(),
                ServiceGuide.of(kind.service()),
                shown.stream()
                        .map(service -> PrintedService.of(service, sheet.on()))
                        .toList(),
                kind.here().isEmpty() ? nobody(kind.nearest(), sheet.area()) : "");
    }

    private static String nobody(Optional<Elsewhere> nearest, DfjArea here) {
        return "Nobody in " + named(here) + " offers it who may be recommended today"
                + nearest.map(found -> ". The nearest who may is " + CentreWording.miles(found.miles())
                                + " from the middle of it"
                                + found.area()
                                        .map(area -> ", in " + named(area))
                                        .orElse("") + ":")
                        .orElse(", and nobody elsewhere in England does.");
    }

    /** Many areas are called like a town that is only a part of them. */
    private static String named(DfjArea area) {
        return "the " + area.name() + " area";
    }
}
