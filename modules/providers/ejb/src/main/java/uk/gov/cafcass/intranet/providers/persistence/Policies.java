package uk.gov.cafcass.intranet.providers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.domain.Policy;

/** Which policy was in force when (P-2). */
@ApplicationScoped
public class Policies {

    private final Sql sql;

    @Inject
    public Policies(Sql sql) {
        this.sql = sql;
    }

    /** The policy in force on a day; empty when none is recorded for it. */
    public Optional<Policy> on(LocalDate day) {
        return sql.row(
                """
                select name, in_force_from, in_force_until, committed_counts_for_contract from providers.policy
                where daterange(in_force_from, in_force_until, '[]') @> cast(? as date)""",
                row -> new Policy(
                        row.getString(1),
                        Period.of(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                        row.getBoolean(4)),
                day);
    }
}
