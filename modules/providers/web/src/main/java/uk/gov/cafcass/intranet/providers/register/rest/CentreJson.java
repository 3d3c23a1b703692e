package uk.gov.cafcass.intranet.providers.register.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationHistory;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.application.CentreView;
import uk.gov.cafcass.intranet.providers.register.application.NoteView;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;

/**
 * A centre.
 *
 * @param dfjArea the code of its area; absent where nobody knows
 * @param closedOn the first day on which it offers nothing any more
 * @param accreditation what we hold true now, by first day
 * @param notes the newest first; none for who does not keep the register
 */
public record CentreJson(
        long id,
        int version,
        Organisation organisation,
        String name,
        String address,
        String postcode,
        double latitude,
        double longitude,
        PositionSource positionFrom,
        Optional<String> dfjArea,
        Optional<LocalDate> closedOn,
        List<AccessFeature> access,
        List<String> languages,
        List<ServiceJson> services,
        List<Accredited> accreditation,
        List<ContactJson> contacts,
        List<Note> notes) {

    /** Who runs it. */
    public record Organisation(long id, String name) {}

    /**
     * A period of an accreditation.
     *
     * @param id by which it is corrected
     * @param wholeOrganisation whether it is the organisation’s, and so that of all its centres
     * @param until its last day; absent while no end is known
     */
    public record Accredited(
            long id,
            Scheme scheme,
            AccreditationStatus status,
            LocalDate from,
            Optional<LocalDate> until,
            boolean wholeOrganisation,
            String evidence) {

        static Accredited of(Accreditation row) {
            return new Accredited(
                    row.id(),
                    row.entry().scheme(),
                    row.entry().status(),
                    row.entry().period().from(),
                    row.entry().period().until(),
                    row.holder().centreId().isEmpty(),
                    row.entry().evidence());
        }
    }

    /** What was noted. */
    public record Note(OffsetDateTime writtenAt, String writtenBy, String text) {

        static Note of(NoteView note) {
            return new Note(note.writtenAt(), note.writtenBy().name(), note.text());
        }
    }

    static CentreJson of(CentreView view, AccreditationHistory history, LocalDate today) {
        return new CentreJson(
                view.id(),
                view.version(),
                new Organisation(view.organisationId(), view.organisation()),
                view.text().name(),
                view.text().address(),
                view.site().postcode().toString(),
                view.site().position().latitude(),
                view.site().position().longitude(),
                view.site().positionFrom(),
                view.area().map(DfjArea::code),
                view.closedOn(),
                view.text().access().stream().sorted(Comparator.naturalOrder()).toList(),
                view.text().languages(),
                view.services().stream()
                        .map(service -> ServiceJson.of(service, today))
                        .toList(),
                history.held().stream()
                        .filter(row -> row.holder()
                                .centreId()
                                .filter(centre -> centre != view.id())
                                .isEmpty())
                        .map(Accredited::of)
                        .toList(),
                view.contacts().stream()
                        .map(kept -> ContactJson.of(kept, Optional.of(view.id())))
                        .toList(),
                view.notes().stream().map(Note::of).toList());
    }

    /** A wait grows old and notes are not shown to everybody without any change of the centre: so all of it counts. */
    VersionedResponse answer() {
        return VersionedResponse.whole(Integer.toString(version), this);
    }
}
