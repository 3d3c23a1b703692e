package uk.gov.cafcass.intranet.providers.directory.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;

/**
 * A centre in the directory, with those of its services that were looked for.
 *
 * @param mark its number on this page, in the list and on the map
 * @param muted whether none of these services may be recommended today
 */
public record FoundCentre(
        int mark,
        long id,
        String name,
        String organisation,
        double latitude,
        double longitude,
        String far,
        String address,
        String telephone,
        String languages,
        String access,
        boolean roughly,
        List<FoundService> lines,
        boolean muted) {

    /**
     * One of its services.
     *
     * @param waiting how long families wait
     * @param stated when the centre said so
     * @param old whether that is too long ago (C-5)
     * @param reasons why it may not be recommended; none when it may
     */
    public record FoundService(String service, String waiting, String stated, boolean old, List<Reason> reasons) {

        static FoundService of(Found found, LocalDate today) {
            Wait known = found.row().service().waiting();
            return new FoundService(
                    CentreFormats.service(found.row().service()),
                    CentreWording.wait(known),
                    CentreWording.stated(known),
                    known != null && known.isOld(today),
                    found.verdict().reasons());
        }
    }

    /** Services that were found, put together by centre, the nearest first. */
    static List<FoundCentre> of(List<Found> found, LocalDate today) {
        Map<Long, List<Found>> byCentre = new LinkedHashMap<>();
        found.forEach(one -> byCentre.computeIfAbsent(one.row().centreId(), id -> new ArrayList<>())
                .add(one));
        List<FoundCentre> centres = new ArrayList<>();
        byCentre.values().forEach(services -> centres.add(of(centres.size() + 1, services, today)));
        return centres;
    }

    private static FoundCentre of(int mark, List<Found> services, LocalDate today) {
        CentreSummary row = services.get(0).row();
        return new FoundCentre(
                mark,
                row.centreId(),
                row.centre(),
                row.organisation(),
                row.position().latitude(),
                row.position().longitude(),
                CentreWording.miles(row.miles()),
                CentreWording.address(row.address(), row.postcode()),
                row.telephone(),
                CentreWording.languages(row.languages()),
                CentreWording.access(row.access()),
                row.positionFrom() == PositionSource.DISTRICT,
                services.stream().map(found -> FoundService.of(found, today)).toList(),
                services.stream().noneMatch(found -> found.verdict().eligible()));
    }
}
