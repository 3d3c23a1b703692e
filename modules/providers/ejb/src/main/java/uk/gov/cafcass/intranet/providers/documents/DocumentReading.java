package uk.gov.cafcass.intranet.providers.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.attachments.Attachments;
import uk.gov.cafcass.intranet.kernel.attachments.OpenedFile;
import uk.gov.cafcass.intranet.kernel.attachments.Withdrawal;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Shows the documents of the register to PRACTITIONER, SERVICE_MANAGER, COMMISSIONER and GOVERNANCE. Agreements are for who may know what
 * is paid; what was withdrawn is for COMMISSIONER alone. For everybody else these are not there.
 */
@ApplicationScoped
@Transactional
public class DocumentReading {

    private final ProviderDocuments documents;
    private final Attachments attachments;
    private final Organisations organisations;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    DocumentReading(
            ProviderDocuments documents,
            Attachments attachments,
            Organisations organisations,
            Accounts accounts,
            AuditTrail audit,
            Access access) {
        this.documents = documents;
        this.attachments = attachments;
        this.organisations = organisations;
        this.accounts = accounts;
        this.audit = audit;
        this.access = access;
    }

    /**
     * The documents of an organisation and of all its centres, the latest first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<DocumentView> ofOrganisation(long organisationId) {
        access.reader();
        organisations.organisation(organisationId);
        return views(organisationId, document -> true);
    }

    /**
     * The documents of a centre and those of its organisation as a whole, the latest first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<DocumentView> ofCentre(long centreId) {
        access.reader();
        long organisation = organisations.centre(centreId).organisationId();
        return views(organisation, document -> document.holder()
                .centreId()
                .filter(other -> other != centreId)
                .isEmpty());
    }

    /**
     * One of them.
     *
     * @throws Problem {@link Kind#NOT_FOUND}, also when it is not for the caller
     */
    public DocumentView document(long id) {
        access.reader();
        Document document = seen(id);
        return views(document.holder().organisationId(), other -> other.id() == id)
                .get(0);
    }

    /**
     * Opens one; the trail tells of it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}, also when it is not for the caller
     */
    public OpenedFile open(long id) {
        access.reader();
        Document document = seen(id);
        audit.record(Act.LOOKED, Edits.subject(organisations, document.holder()), "opened document " + id, null);
        return attachments.open(document.file());
    }

    private Document seen(long id) {
        Document document = documents.get(id);
        if (!isForCaller(document)) {
            throw ProviderDocuments.unknown();
        }
        return document;
    }

    private boolean isForCaller(Document document) {
        return document.isFor(access.mayEdit(), access.mayReadMoney());
    }

    private List<DocumentView> views(long organisationId, Predicate<Document> wanted) {
        List<Document> found = documents.of(organisationId).stream()
                .filter(wanted)
                .filter(this::isForCaller)
                .toList();
        Map<Holder, String> names = names(organisationId);
        Colleagues people =
                accounts.colleagues(found.stream().flatMap(DocumentReading::who).collect(Collectors.toSet()));
        return found.stream()
                .map(document -> new DocumentView(
                        document,
                        names.getOrDefault(document.holder(), ""),
                        people.of(document.added().account()),
                        document.withdrawn()
                                .map(withdrawal -> people.of(withdrawal.stamp().account()))))
                .toList();
    }

    private Map<Holder, String> names(long organisationId) {
        Map<Holder, String> names = new HashMap<>();
        names.put(
                Holder.organisation(organisationId),
                organisations.organisation(organisationId).name());
        for (Centre centre : organisations.centresOf(organisationId)) {
            names.put(Holder.centre(organisationId, centre.id()), centre.name());
        }
        return names;
    }

    private static Stream<Long> who(Document document) {
        return Stream.concat(
                Stream.of(document.added().account()),
                document.withdrawn().map(Withdrawal::stamp).map(by -> by.account()).stream());
    }
}
