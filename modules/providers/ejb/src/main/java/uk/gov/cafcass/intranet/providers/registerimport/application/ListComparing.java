package uk.gov.cafcass.intranet.providers.registerimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.documents.Documents;
import uk.gov.cafcass.intranet.kernel.documents.Documents.Content;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Comparing;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Comparison;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RegisterList;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterSnapshots;

/** Holds the list of an import against the register as it is now; the same for the preview and for what is confirmed. */
@ApplicationScoped
class ListComparing {

    private final RegisterSnapshots register;
    private final Documents documents;
    private final Places places;

    @Inject
    ListComparing(RegisterSnapshots register, Documents documents, Places places) {
        this.register = register;
        this.documents = documents;
        this.places = places;
    }

    /** The file of an import, as it was sent. */
    byte[] bytes(RegisterImport it) {
        return documents
                .read(it.file().sha256())
                .map(Content::bytes)
                .orElseThrow(() -> new IllegalStateException(
                        "There is no document " + it.file().sha256()));
    }

    Comparison compare(RegisterImport it, RegisterList list) {
        Map<String, Optional<Outcode>> districts = new HashMap<>();
        return Comparing.compare(
                register.read(),
                list,
                it.listOn(),
                it.called(),
                postcode -> districts.computeIfAbsent(postcode.district(), district -> places.find(postcode)));
    }
}
