package uk.gov.cafcass.intranet.providers.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** What the commissioning team looks at every day and no other list shows. Plain SQL: projections, and arrays taken apart into rows. */
@ApplicationScoped
public class DashboardRows {

    private final Sql sql;

    @Inject
    public DashboardRows(Sql sql) {
        this.sql = sql;
    }

    /** Who is suspended on a day, by what is known now, the longest first; centres that are closed are left out. */
    public List<Suspension> suspended(LocalDate on) {
        return sql.rows(
                """
                select o.id as organisation_id, c.id as centre_id, o.name as organisation, c.name as centre, a.scheme, a.from_on
                from providers.accreditation a join providers.organisation o on o.id = a.organisation_id
                left join providers.centre c on c.id = a.centre_id
                where a.superseded_at is null and a.status = 'SUSPENDED' and a.from_on <= ?
                  and (a.until_on is null or a.until_on >= ?) and (c.closed_on is null or c.closed_on > ?)
                order by a.from_on, a.id""",
                row -> new Suspension(
                        new Holder(
                                row.getLong("organisation_id"),
                                Optional.ofNullable(row.getObject("centre_id", Long.class))),
                        row.getString("organisation"),
                        Optional.ofNullable(row.getString("centre")),
                        Scheme.valueOf(row.getString("scheme")),
                        row.getObject("from_on", LocalDate.class)),
                on,
                on,
                on);
    }

    /** The payments of grants on these days or between them, the soonest first. */
    public List<PaymentDue> payments(LocalDate first, LocalDate last) {
        return sql.rows(
                """
                select g.id, o.name as organisation, g.kind, p.day, p.amount
                from providers.grant_award g join providers.organisation o on o.id = g.organisation_id,
                  unnest(g.paid_on, g.paid) as p (day, amount)
                where p.day between ? and ? order by p.day, lower(o.name), g.id""",
                row -> new PaymentDue(
                        row.getLong("id"),
                        row.getString("organisation"),
                        GrantKind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        new Money(row.getBigDecimal("amount"))),
                first,
                last);
    }
}
