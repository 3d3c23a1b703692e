package uk.gov.cafcass.intranet.providers.register.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView.CentreLine;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;

/**
 * An organisation.
 *
 * @param membership its number in NACCC's register; may be empty
 * @param centres by name, closed ones included
 * @param notes the newest first; none for who does not keep the register
 */
public record OrganisationJson(
        long id,
        int version,
        String name,
        boolean thirdSector,
        String membership,
        String website,
        List<Centre> centres,
        List<ContactJson> contacts,
        List<CentreJson.Note> notes) {

    /** One of its centres. */
    public record Centre(long id, String name, String postcode, Optional<LocalDate> closedOn) {

        static Centre of(CentreLine line) {
            return new Centre(line.id(), line.name(), line.postcode(), line.closedOn());
        }
    }

    /** Some of them, by name, and how many there are. */
    public record Listed(List<OrganisationSummary> organisations, int found) {

        static Listed of(RegisterReading.Page page) {
            return new Listed(page.rows(), page.found());
        }
    }

    static OrganisationJson of(OrganisationView view) {
        return new OrganisationJson(
                view.id(),
                view.version(),
                view.text().name(),
                view.text().thirdSector(),
                view.text().membership(),
                view.text().website(),
                view.centres().stream().map(Centre::of).toList(),
                view.contacts().stream()
                        .map(line -> ContactJson.of(line.kept(), line.centre().map(CentreLine::id)))
                        .toList(),
                view.notes().stream().map(CentreJson.Note::of).toList());
    }

    /** Centres, contacts and notes change without a new version of the organisation: so all of it counts. */
    static VersionedResponse answer(OrganisationView view) {
        return VersionedResponse.whole(Integer.toString(view.version()), of(view));
    }
}
