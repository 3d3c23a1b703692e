package uk.gov.cafcass.intranet.providers.documents.rest;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.documents.DocumentDetails;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;

/**
 * What is said of a document that is sent, beside its bytes; whether it will do, the service says.
 *
 * @param name how the file is called, if the parameters say so
 */
record DocumentInput(DocumentKind kind, String title, Optional<LocalDate> datedOn, Optional<String> name) {

    DocumentDetails details() {
        return new DocumentDetails(kind, title, datedOn);
    }
}
