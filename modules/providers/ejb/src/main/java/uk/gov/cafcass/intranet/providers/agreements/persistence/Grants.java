package uk.gov.cafcass.intranet.providers.agreements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.history.CorrectedRows;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantEntity;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/** The grants (P-5). */
@ApplicationScoped
public class Grants extends CorrectedRows<GrantEntity> {

    @Inject
    public Grants(@ProvidersUnit EntityManager entities) {
        super(entities, GrantEntity.class, "grant");
    }

    /** Those to an organisation, the latest year first. */
    public List<GrantEntity> of(long organisationId) {
        return list(
                "select g from GrantEntity g where g.organisationId = ?1 order by g.year desc, g.kind, g.id",
                organisationId);
    }
}
