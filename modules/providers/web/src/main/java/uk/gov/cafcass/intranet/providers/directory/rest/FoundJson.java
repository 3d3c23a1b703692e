package uk.gov.cafcass.intranet.providers.directory.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Page;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.register.rest.ServiceJson;

/**
 * What was found.
 *
 * @param start where the search began
 * @param centres the nearest first; a centre with several services stands once for each
 * @param more whether there are more
 */
public record FoundJson(Start start, List<Near> centres, boolean more) {

    /** Where the search began. */
    public record Start(String district, String place, Nation nation, double latitude, double longitude) {

        static Start of(Outcode outcode) {
            return new Start(
                    outcode.district(),
                    outcode.place(),
                    outcode.nation(),
                    outcode.position().latitude(),
                    outcode.position().longitude());
        }
    }

    /**
     * A service of a centre, and how far it is.
     *
     * @param miles as the crow flies, to a tenth
     * @param eligible whether it may be recommended today
     * @param reasons why not
     */
    public record Near(
            long id,
            String name,
            String organisation,
            String address,
            String postcode,
            double latitude,
            double longitude,
            PositionSource positionFrom,
            double miles,
            Optional<String> dfjArea,
            String telephone,
            List<String> languages,
            List<AccessFeature> access,
            ServiceJson service,
            boolean eligible,
            List<Reason> reasons) {

        static Near of(Found found, LocalDate today) {
            CentreSummary row = found.row();
            return new Near(
                    row.centreId(),
                    row.centre(),
                    row.organisation(),
                    row.address(),
                    row.postcode(),
                    row.position().latitude(),
                    row.position().longitude(),
                    row.positionFrom(),
                    Math.round(row.miles() * 10) / 10.0,
                    row.dfjArea(),
                    row.telephone(),
                    row.languages(),
                    row.access(),
                    ServiceJson.of(row.service(), today),
                    found.verdict().eligible(),
                    found.verdict().reasons());
        }
    }

    static FoundJson of(Page page, LocalDate today) {
        return new FoundJson(
                Start.of(page.start()),
                page.lines().stream().map(found -> Near.of(found, today)).toList(),
                page.more());
    }
}
