package uk.gov.cafcass.intranet.providers.register.application;

import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustBeSeen;
import static uk.gov.cafcass.intranet.providers.register.application.Edits.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Contact;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Note;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Keeps whom one can speak to at a provider, and what was noted about it. COMMISSIONER only; edits as in {@link Register}. */
@ApplicationScoped
@Transactional
public class ContactRegister {

    private static final int LONGEST_NOTE = 10_000;

    private final Organisations organisations;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ContactRegister(Organisations organisations, AuditTrail audit, Access access, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Adds somebody to speak to, at an organisation or at one of its centres.
     *
     * @throws Problem {@link Kind#INVALID} at {@code name}, {@code job}, {@code email} or {@code telephone}
     */
    public Versioned<ContactDetails> addContact(Holder at, ContactDetails text) {
        access.commissioner();
        Subject subject = of(at);
        Constraints.check(text);
        Contact contact = new Contact(at, text);
        organisations.add(contact);
        audit.changed(subject, "contact added");
        return new Versioned<>(contact.id(), contact.version(), contact.text());
    }

    /**
     * Corrects a contact.
     *
     * @throws Problem as {@link #addContact}; {@link Kind#STALE}
     */
    public Versioned<ContactDetails> correctContact(long id, int version, ContactDetails text) {
        access.commissioner();
        Contact contact = organisations.lockContact(id);
        mustBeSeen(version, contact.version(), "contact", contact.text().name());
        Constraints.check(text);
        if (!text.equals(contact.text())) {
            contact.correct(text);
            organisations.store();
            audit.changed(of(contact.at()), "contact corrected");
        }
        return new Versioned<>(contact.id(), contact.version(), contact.text());
    }

    /**
     * Takes a contact off.
     *
     * @throws Problem {@link Kind#STALE}
     */
    public void removeContact(long id, int version) {
        access.commissioner();
        Contact contact = organisations.lockContact(id);
        mustBeSeen(version, contact.version(), "contact", contact.text().name());
        organisations.remove(contact);
        audit.changed(of(contact.at()), "contact removed");
    }

    /**
     * Writes something down about an organisation or a centre.
     *
     * @throws Problem {@link Kind#INVALID} at {@code text}
     */
    public void note(Holder about, String text) {
        StaffMember author = access.commissioner();
        Subject subject = of(about);
        String written = CleanText.text(text).strip();
        if (CleanText.showsNothing(written) || written.length() > LONGEST_NOTE) {
            throw Problem.invalid("note.text", "text", "Write the note, in at most 10,000 characters");
        }
        organisations.add(new Note(about, written, author.id(), OffsetDateTime.now(clock)));
        audit.changed(subject, "note added");
    }

    private Subject of(Holder holder) {
        Organisation organisation = organisations.organisation(holder.organisationId());
        if (holder.centreId().isEmpty()) {
            return subject(organisation);
        }
        Centre centre = organisations.centre(holder.centreId().get());
        if (centre.organisationId() != organisation.id()) {
            throw Problem.of(
                    Kind.NOT_FOUND,
                    "centre.unknown",
                    organisation.name() + " has no such centre. Look at the list again.");
        }
        return subject(centre);
    }
}
