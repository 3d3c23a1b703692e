package uk.gov.cafcass.intranet.providers.documents.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.files.FileNames;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
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

    /** The name of the file: in the parameters, or else in {@code Content-Disposition}. */
    String fileName(@Nullable String disposition) {
        return name.or(() -> Optional.ofNullable(disposition).flatMap(FileNames::fromDisposition))
                .orElseThrow(() -> Problem.invalid(
                        "document.name",
                        "name",
                        "Say how the file is called: ?name=… or Content-Disposition: attachment; filename=…"));
    }
}
