package uk.gov.cafcass.intranet.providers.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.api.AffectedService;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** The services that organisations offer in their centres, as the other rooms ask for them: plain SQL, since it is a projection. */
@ApplicationScoped
public class OfferedServices {

    private final Sql sql;

    @Inject
    public OfferedServices(Sql sql) {
        this.sql = sql;
    }

    /** The services that the centres of an organisation offer on a day, by centre. */
    public List<AffectedService> of(long organisationId, LocalDate on) {
        return sql.rows(
                """
                select distinct c.id, c.name, s.kind from providers.centre c join providers.service s on s.centre_id = c.id
                where c.organisation_id = ? and (c.closed_on is null or c.closed_on > ?)
                  and (s.withdrawn_on is null or s.withdrawn_on > ?)
                order by c.name, c.id, s.kind""",
                row -> new AffectedService(
                        row.getLong("id"), row.getString("name"), ServiceKind.valueOf(row.getString("kind"))),
                organisationId,
                on,
                on);
    }
}
