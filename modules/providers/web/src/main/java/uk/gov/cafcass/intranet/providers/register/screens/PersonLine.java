package uk.gov.cafcass.intranet.providers.register.screens;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView.CentreLine;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;

/**
 * Somebody to speak to, in a table.
 *
 * @param where the centre at which they are; empty on its own page and at an organisation as a whole
 */
public record PersonLine(long id, ContactDetails text, String where) {

    /** Those of a centre, for its own page. */
    static List<PersonLine> of(List<Versioned<ContactDetails>> contacts) {
        return contacts.stream()
                .map(kept -> new PersonLine(kept.id(), kept.value(), ""))
                .toList();
    }

    /** Those of an organisation and its centres. */
    static List<PersonLine> of(OrganisationView organisation) {
        return organisation.contacts().stream()
                .map(line -> new PersonLine(
                        line.kept().id(),
                        line.kept().value(),
                        line.centre().map(CentreLine::name).orElse("")))
                .toList();
    }
}
