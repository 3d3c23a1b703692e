package uk.gov.cafcass.intranet.providers.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.attachments.AttachmentRows;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** The documents of the register, without their bytes. */
@ApplicationScoped
public class ProviderDocuments extends AttachmentRows<ProviderDocument> {

    @Inject
    public ProviderDocuments(@ProvidersUnit EntityManager entities) {
        super(entities, ProviderDocument.class);
    }

    /** The one that has this very file, if the holder has it and it was not withdrawn; asked while the organisation is locked. */
    public Optional<Document> withFile(Holder holder, String sha256) {
        return list(
                        "select a from ProviderDocument a where a.organisationId = ?1 and a.sha256 = ?2 and a.withdrawnAt is null",
                        holder.organisationId(),
                        sha256)
                .stream()
                .map(ProviderDocument::document)
                .filter(document -> document.holder().equals(holder))
                .findFirst();
    }

    /** The one with this number. */
    public Document get(long id) {
        return find(id).map(ProviderDocument::document).orElseThrow(ProviderDocuments::unknown);
    }

    /** What is said to whoever asks for a document that is not there, or not for them. */
    public static Problem unknown() {
        return Problem.of(Kind.NOT_FOUND, "document.unknown", "There is no such document. Look at the list again.");
    }

    /** Those of an organisation and of all its centres, the latest first. */
    public List<Document> of(long organisationId) {
        return list(
                        "select a from ProviderDocument a where a.organisationId = ?1"
                                + " order by coalesce(a.datedOn, cast(a.addedAt as date)) desc, a.id desc",
                        organisationId)
                .stream()
                .map(ProviderDocument::document)
                .toList();
    }
}
