package uk.gov.cafcass.intranet.providers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.domain.Policy;

/** Which policy was in force when (P-2). */
@ApplicationScoped
public class Policies {

    private static final String SELECT =
            "select name, in_force_from, in_force_until, committed_counts_for_contract from providers.policy";

    private final Sql sql;

    @Inject
    public Policies(Sql sql) {
        this.sql = sql;
    }

    /** The policy in force on a day; empty when none is recorded for it. */
    public Optional<Policy> on(LocalDate day) {
        return sql.row(
                SELECT + " where daterange(in_force_from, in_force_until, '[]') @> cast(? as date)",
                Policies::policy,
                day);
    }

    /** All of them, the latest first. */
    public List<Policy> all() {
        return sql.rows(SELECT + " order by in_force_from desc", Policies::policy);
    }

    /** Until the end of the transaction nobody else adds one. */
    public void hold() {
        sql.change("lock table providers.policy in share row exclusive mode");
    }

    /** The one in force on this day ends on the day before. */
    public void endBefore(LocalDate day) {
        sql.change(
                """
                update providers.policy set in_force_until = ?
                where daterange(in_force_from, in_force_until, '[]') @> cast(? as date)""",
                day.minusDays(1),
                day);
    }

    /** Keeps another one. */
    public void add(Policy policy) {
        sql.change(
                """
                insert into providers.policy (name, in_force_from, in_force_until, committed_counts_for_contract)
                values (?, ?, ?, ?)""",
                policy.name(),
                policy.inForce().from(),
                policy.inForce().until().orElse(null),
                policy.committedCounts());
    }

    private static Policy policy(ResultSet row) throws SQLException {
        return new Policy(
                row.getString(1),
                Period.of(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                row.getBoolean(4));
    }
}
