package uk.gov.cafcass.intranet.providers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ContractRow;
import uk.gov.cafcass.intranet.providers.domain.commissioning.GrantKind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.GrantRow;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Provision;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Provision.GrantCount;

/** Contracts and grants as lists show them, paged in the database, and counted for a year. */
@ApplicationScoped
public class CommissioningRows {

    /** A contract is one of a year when it runs on any day of it. */
    private static final String CONTRACTS_OF_YEAR =
            """
             from providers.contract c where daterange(c.from_on, c.until_on, '[]')
               && daterange(cast(? as date), cast(? as date), '[]') and (? = '' or c.area = ?)""";

    private static final String GRANTS_OF_YEAR =
            " from providers.grant_award g where g.financial_year = ? and (? = '' or g.kind = ?) and (? = '' or g.area = ?)";

    private final Sql sql;

    @Inject
    public CommissioningRows(Sql sql) {
        this.sql = sql;
    }

    /** The contracts of a year, in one area or in all, by organisation: so many, leaving out the first so many. */
    public List<ContractRow> contracts(FinancialYear year, Optional<Area> area, int limit, int leaveOut) {
        String of = area.map(Area::name).orElse("");
        return sql.rows(
                """
                select c.id, o.id, o.name, f.reference, c.area, c.services, c.from_on, c.until_on, c.annual_value
                from (select c.*"""
                        + CONTRACTS_OF_YEAR
                        + """
                ) c join providers.framework f on f.id = c.framework_id join providers.organisation o on o.id = f.organisation_id
                order by lower(o.name), c.from_on, c.id limit ? offset ?""",
                CommissioningRows::contract,
                year.period().from(),
                year.period().until().orElseThrow(),
                of,
                of,
                limit,
                leaveOut);
    }

    /** How many there are. */
    public int countContracts(FinancialYear year, Optional<Area> area) {
        String of = area.map(Area::name).orElse("");
        return sql.count(
                "select count(*)" + CONTRACTS_OF_YEAR,
                year.period().from(),
                year.period().until().orElseThrow(),
                of,
                of);
    }

    /** The grants of a year, of one kind or of all, in one area or in all, by organisation. */
    public List<GrantRow> grants(
            FinancialYear year, Optional<GrantKind> kind, Optional<Area> area, int limit, int leaveOut) {
        String of = kind.map(GrantKind::name).orElse("");
        String in = area.map(Area::name).orElse("");
        return sql.rows(
                "select g.id, o.id, o.name, g.kind, g.area, g.amount from (select g.*" + GRANTS_OF_YEAR
                        + ") g join providers.organisation o on o.id = g.organisation_id"
                        + " order by lower(o.name), g.kind, g.id limit ? offset ?",
                CommissioningRows::grant,
                year.starting(),
                of,
                of,
                in,
                in,
                limit,
                leaveOut);
    }

    /** How many there are. */
    public int countGrants(FinancialYear year, Optional<GrantKind> kind, Optional<Area> area) {
        String of = kind.map(GrantKind::name).orElse("");
        String in = area.map(Area::name).orElse("");
        return sql.count("select count(*)" + GRANTS_OF_YEAR, year.starting(), of, of, in, in);
    }

    /** Contracts and grants of a year, counted (P-14). */
    public Provision provision(FinancialYear year) {
        Map<Area, Integer> contracts = new EnumMap<>(Area.class);
        sql.rows(
                        "select c.area, count(*)" + CONTRACTS_OF_YEAR + " group by c.area",
                        row -> Map.entry(Area.valueOf(row.getString(1)), row.getInt(2)),
                        year.period().from(),
                        year.period().until().orElseThrow(),
                        "",
                        "")
                .forEach(row -> contracts.put(row.getKey(), row.getValue()));
        List<GrantCount> grants = sql.rows(
                "select kind, area, count(*), sum(amount) from providers.grant_award where financial_year = ? group by kind, area",
                row -> new GrantCount(
                        GrantKind.valueOf(row.getString(1)),
                        area(row, 2),
                        row.getInt(3),
                        new Money(row.getBigDecimal(4))),
                year.starting());
        return new Provision(contracts, grants);
    }

    private static ContractRow contract(ResultSet row) throws SQLException {
        return new ContractRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Area.valueOf(row.getString(5)),
                KeptTable.texts(row, "services").stream()
                        .map(ServiceKind::valueOf)
                        .toList(),
                Period.of(row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class)),
                new Money(row.getBigDecimal(9)));
    }

    private static GrantRow grant(ResultSet row) throws SQLException {
        return new GrantRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                GrantKind.valueOf(row.getString(4)),
                area(row, 5),
                new Money(row.getBigDecimal(6)));
    }

    private static Optional<Area> area(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Area::valueOf);
    }
}
