package uk.gov.cafcass.intranet.providers.documents.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.files.FileNames;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.documents.DocumentDetails;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;

/**
 * What is said of a document that is sent, beside its bytes; whether it will do, the service says.
 *
 * @param name how the file is called, if the parameters say so
 */
record SentDocument(DocumentDetails text, Optional<String> name) {

    private static final Set<String> KNOWN = Set.of("kind", "title", "datedOn", "name");

    static SentDocument read(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, KNOWN);
        DocumentDetails text = new DocumentDetails(
                sent.needed("kind", sent.choice("kind", DocumentKind.class)),
                sent.needed("title", sent.text("title")),
                sent.day("datedOn"));
        return new SentDocument(text, sent.text("name"));
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
