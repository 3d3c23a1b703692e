package uk.gov.cafcass.intranet.providers.agreements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedRows;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.ContractEntity;
import uk.gov.cafcass.intranet.providers.agreements.domain.ContractRevision;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/** The contracts and their revisions (P-5, P-1). Lock the framework agreement before one of its contracts. */
@ApplicationScoped
public class Contracts extends RecordedRows<Contract, ContractEntity, ContractRevision> {

    @Inject
    public Contracts(@ProvidersUnit EntityManager entities) {
        super(entities, ContractEntity.class, "contract", ContractRevision.class, ContractRevision::new);
    }

    /** Those under a framework agreement, by first day. */
    public List<ContractEntity> under(long frameworkId) {
        return list(
                "select c from ContractEntity c where c.details.frameworkId = ?1 order by c.details.fromOn, c.id",
                frameworkId);
    }

    /** The services for which an organisation has a contract on a day. */
    public Set<ServiceKind> servicesUnderContract(long organisationId, LocalDate on) {
        return list(
                        """
                        select c from ContractEntity c, FrameworkEntity f
                        where f.id = c.details.frameworkId and f.details.organisationId = ?1
                          and c.details.fromOn <= ?2 and c.details.untilOn >= ?2""",
                        organisationId,
                        on)
                .stream()
                .flatMap(contract -> contract.value().services().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every version of one, the earliest first. */
    public List<Revision<Contract>> everRecorded(long id) {
        return everRecorded("r.id = ?1 order by r.recordedAt", id);
    }

    /** One as we knew it at a moment; empty when we did not. */
    public Optional<Versioned<Contract>> asOf(OffsetDateTime moment, long id) {
        return asOf(moment, "r.id = ?2", id).stream().findFirst();
    }

    /** Those under a framework agreement as we knew them at a moment, by first day. */
    public List<Versioned<Contract>> underKnownAt(OffsetDateTime moment, long frameworkId) {
        return asOf(moment, "r.details.frameworkId = ?2 order by r.details.fromOn, r.id", frameworkId);
    }
}
