package uk.gov.cafcass.intranet.providers.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView.CentreLine;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView.ContactLine;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Contact;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Note;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSort;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;
import uk.gov.cafcass.intranet.providers.register.persistence.OrganisationRows;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Shows the register. PRACTITIONER, SERVICE_MANAGER, COMMISSIONER and GOVERNANCE; notes are for COMMISSIONER alone. */
@ApplicationScoped
@Transactional
public class RegisterReading {

    private final Organisations organisations;
    private final OrganisationRows rows;
    private final Places places;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    RegisterReading(
            Organisations organisations,
            OrganisationRows rows,
            Places places,
            Accounts accounts,
            AuditTrail audit,
            Access access) {
        this.organisations = organisations;
        this.rows = rows;
        this.places = places;
        this.accounts = accounts;
        this.audit = audit;
        this.access = access;
    }

    /**
     * A page of organisations.
     *
     * @param found how many there are in all
     */
    public record Page(List<OrganisationSummary> rows, int found) {}

    /** Organisations by name, or those with these words in it: so many, leaving out the first so many. */
    public Page page(String words, int limit, int leaveOut) {
        return page(words, Sorting.by(OrganisationSort.NAME), limit, leaveOut);
    }

    /** Organisations in any order, or those with these words in them: so many, leaving out the first so many. */
    public Page page(String words, Sorting<OrganisationSort> order, int limit, int leaveOut) {
        access.reader();
        return new Page(rows.find(words, order, limit, leaveOut), rows.count(words));
    }

    /**
     * One organisation with its centres.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public OrganisationView organisation(long id) {
        access.reader();
        Organisation organisation = organisations.organisation(id);
        audit.looked(new Subject("organisation", organisation.name()));
        List<CentreLine> centres = organisations.centresOf(id).stream()
                .map(centre -> new CentreLine(
                        centre.id(), centre.name(), centre.site().postcode().toString(), centre.closedOn()))
                .toList();
        Holder holder = Holder.organisation(id);
        return new OrganisationView(
                id,
                organisation.version(),
                organisation.text(),
                centres,
                organisations.contactsOf(holder).stream()
                        .map(contact -> line(contact, centres))
                        .toList(),
                notes(holder));
    }

    private static ContactLine line(Contact contact, List<CentreLine> centres) {
        Optional<Long> at = contact.at().centreId();
        return new ContactLine(
                kept(contact),
                centres.stream()
                        .filter(centre -> at.equals(Optional.of(centre.id())))
                        .findFirst());
    }

    /**
     * One centre with its services.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public CentreView centre(long id) {
        access.reader();
        Centre centre = organisations.centre(id);
        audit.looked(new Subject("centre", centre.name()));
        Holder holder = Holder.centre(centre.organisationId(), id);
        return new CentreView(
                id,
                centre.version(),
                centre.organisationId(),
                organisations.organisation(centre.organisationId()).name(),
                centre.text(),
                centre.site(),
                centre.site().dfjArea().flatMap(places::dfjArea),
                centre.closedOn(),
                centre.services().stream().map(ServiceView::of).toList(),
                contacts(holder),
                notes(holder));
    }

    private List<Versioned<ContactDetails>> contacts(Holder holder) {
        return organisations.contactsOf(holder).stream()
                .map(RegisterReading::kept)
                .toList();
    }

    private static Versioned<ContactDetails> kept(Contact contact) {
        return new Versioned<>(contact.id(), contact.version(), contact.text());
    }

    private List<NoteView> notes(Holder holder) {
        if (!access.mayEdit()) {
            return List.of();
        }
        List<Note> notes = organisations.notesOf(holder);
        Colleagues authors =
                accounts.colleagues(notes.stream().map(Note::writtenBy).collect(Collectors.toSet()));
        return notes.stream()
                .map(note -> new NoteView(note.writtenAt(), authors.of(note.writtenBy()), note.text()))
                .toList();
    }
}
