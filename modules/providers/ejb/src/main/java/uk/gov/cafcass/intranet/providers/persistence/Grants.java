package uk.gov.cafcass.intranet.providers.persistence;

import static uk.gov.cafcass.intranet.providers.persistence.KeptTable.row;
import static uk.gov.cafcass.intranet.providers.persistence.KeptTable.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant.Payment;
import uk.gov.cafcass.intranet.providers.domain.commissioning.GrantKind;
import uk.gov.cafcass.intranet.providers.persistence.KeptTable.Column;

/** The grants (P-5). */
@ApplicationScoped
public class Grants {

    private final KeptTable<Grant> grants;

    @Inject
    public Grants(Sql sql) {
        List<Column> columns = new ArrayList<>(
                Column.named("organisation_id", "kind", "area", "financial_year", "amount", "conditions"));
        columns.add(new Column("paid_on", "cast(? as date[])", "cast(paid_on as text[])"));
        columns.add(new Column("paid", "cast(? as numeric[])", "cast(paid as text[])"));
        grants = new KeptTable<>(sql, "grant_award", "grant", columns, Grants::values, Grants::grant);
    }

    /** Keeps a new one. */
    public Kept<Grant> add(Grant grant) {
        return grants.add(grant).orElseThrow();
    }

    /** The grant, to read. */
    public Kept<Grant> grant(long id) {
        return grants.get(id);
    }

    /** The grant, held. */
    public Kept<Grant> hold(long id) {
        return grants.hold(id);
    }

    /** Makes a grant that is held say this. */
    public Kept<Grant> store(Kept<Grant> held, Grant grant) {
        return grants.store(held, grant);
    }

    /** The grants of an organisation, the latest year first. */
    public List<Kept<Grant>> grantsOf(long organisationId) {
        return grants.where("organisation_id = ? order by financial_year desc, kind, id", organisationId);
    }

    private static List<@Nullable Object> values(Grant grant) {
        return row(
                grant.organisationId(),
                grant.kind().name(),
                grant.area().map(Area::name).orElse(null),
                grant.year().starting(),
                grant.amount().pounds(),
                grant.conditions(),
                grant.payments().stream()
                        .map(payment -> payment.on().toString())
                        .toArray(String[]::new),
                grant.payments().stream()
                        .map(payment -> payment.amount().pounds().toPlainString())
                        .toArray(String[]::new));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getLong("organisation_id"),
                GrantKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("area")).map(Area::valueOf),
                new FinancialYear(row.getInt("financial_year")),
                new Money(row.getBigDecimal("amount")),
                row.getString("conditions"),
                payments(texts(row, "paid_on"), texts(row, "paid")));
    }

    private static List<Payment> payments(List<String> days, List<String> amounts) {
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            payments.add(new Payment(LocalDate.parse(days.get(i)), new Money(new BigDecimal(amounts.get(i)))));
        }
        return payments;
    }
}
