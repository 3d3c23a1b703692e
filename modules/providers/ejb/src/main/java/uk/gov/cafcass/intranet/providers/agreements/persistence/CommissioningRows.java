package uk.gov.cafcass.intranet.providers.agreements.persistence;

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
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision.GrantCount;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * Contracts and grants as lists show them, paged in the database, and counted for a year. Plain SQL: projections over several tables
 * with conditions put together as asked, and lateral sums. There are
 * hundreds of each, so the orders have no index of their own.
 */
@ApplicationScoped
public class CommissioningRows {

    private static final String CONTRACTS =
            """
             from providers.contract c join providers.framework f on f.id = c.framework_id
            join providers.organisation o on o.id = f.organisation_id""";

    private static final String FRAMEWORKS =
            " from providers.framework f join providers.organisation o on o.id = f.organisation_id";

    private static final String GRANTS =
            " from providers.grant_award g join providers.organisation o on o.id = g.organisation_id";

    private final Sql sql;

    @Inject
    public CommissioningRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * How many there are in a list, on all of its pages.
     *
     * @param amount what they come to
     */
    public record Count(int found, Money amount) {}

    /** The contracts in an order: so many, leaving out the first so many. */
    public List<ContractSummary> contracts(
            ContractFilter filter, Sorting<ContractSort> order, int limit, int leaveOut) {
        Where where = where(filter);
        return sql.rows(
                "select c.id, o.id as organisation_id, o.name as organisation, f.reference, c.area, c.services, c.from_on, c.until_on, c.annual_value"
                        + CONTRACTS + where.sql()
                        + order.orderBy(CommissioningRows::column, "c.id") + " limit ? offset ?",
                CommissioningRows::contract,
                where.values(limit, leaveOut));
    }

    private static String column(ContractSort by) {
        return switch (by) {
            case ORGANISATION -> "lower(o.name)";
            case FRAMEWORK -> "lower(f.reference)";
            case AREA -> "c.area";
            case FROM -> "c.from_on";
            case UNTIL -> "c.until_on";
            case VALUE -> "c.annual_value";
        };
    }

    /** How many there are, and what they come to in a year. */
    public Count countContracts(ContractFilter filter) {
        Where where = where(filter);
        return count(
                "select count(*) as found, coalesce(sum(c.annual_value), 0) as amount" + CONTRACTS + where.sql(),
                where);
    }

    /** A contract is one of a year when it runs on any day of it. */
    private static Where where(ContractFilter filter) {
        return new Where()
                .touching(filter.year().map(FinancialYear::period), "c.from_on", "c.until_on")
                .within(filter.ending(), "c.until_on")
                .when(filter.area(), "c.area = ?", Area::name)
                .when(filter.service(), "? = any (c.services)", ServiceKind::name)
                .when(filter.organisation(), "f.organisation_id = ?", id -> id)
                .naming(filter.words(), "o.name");
    }

    /** The framework agreements in an order; of a filter its area and service are not asked. */
    public List<FrameworkSummary> frameworks(
            ContractFilter filter, Sorting<FrameworkSort> order, int limit, int leaveOut) {
        Where where = whereFramework(filter);
        return sql.rows(
                "select f.id, o.id as organisation_id, o.name as organisation, f.reference, f.from_on, f.until_on, under.contracts, under.amount"
                        + FRAMEWORKS
                        + " cross join lateral (select count(*) as contracts, coalesce(sum(c.annual_value), 0) as amount"
                        + " from providers.contract c where c.framework_id = f.id) under"
                        + where.sql() + order.orderBy(CommissioningRows::column, "f.id") + " limit ? offset ?",
                CommissioningRows::framework,
                where.values(limit, leaveOut));
    }

    private static String column(FrameworkSort by) {
        return switch (by) {
            case REFERENCE -> "lower(f.reference)";
            case ORGANISATION -> "lower(o.name)";
            case FROM -> "f.from_on";
            case UNTIL -> "f.until_on";
            case CONTRACTS -> "under.contracts";
            case VALUE -> "under.amount";
        };
    }

    /** How many there are, and what the contracts under them come to in a year. */
    public Count countFrameworks(ContractFilter filter) {
        Where where = whereFramework(filter);
        return count(
                "select count(distinct f.id) as found, coalesce(sum(c.annual_value), 0) as amount" + FRAMEWORKS
                        + " left join providers.contract c on c.framework_id = f.id" + where.sql(),
                where);
    }

    private static Where whereFramework(ContractFilter filter) {
        return new Where()
                .touching(filter.year().map(FinancialYear::period), "f.from_on", "f.until_on")
                .within(filter.ending(), "f.until_on")
                .when(filter.organisation(), "f.organisation_id = ?", id -> id)
                .naming(filter.words(), "o.name");
    }

    /** The grants in an order: so many, leaving out the first so many. */
    public List<GrantSummary> grants(GrantFilter filter, Sorting<GrantSort> order, int limit, int leaveOut) {
        Where where = where(filter);
        return sql.rows(
                "select g.id, o.id as organisation_id, o.name as organisation, g.kind, g.area, g.financial_year, g.amount"
                        + GRANTS + where.sql()
                        + order.orderBy(CommissioningRows::column, "g.id") + " limit ? offset ?",
                CommissioningRows::grant,
                where.values(limit, leaveOut));
    }

    private static String column(GrantSort by) {
        return switch (by) {
            case ORGANISATION -> "lower(o.name)";
            case KIND -> "g.kind";
            case AREA -> "g.area";
            case YEAR -> "g.financial_year";
            case AMOUNT -> "g.amount";
        };
    }

    /** How many there are, and what they come to. */
    public Count countGrants(GrantFilter filter) {
        Where where = where(filter);
        return count("select count(*) as found, coalesce(sum(g.amount), 0) as amount" + GRANTS + where.sql(), where);
    }

    private static Where where(GrantFilter filter) {
        return new Where()
                .when(filter.year(), "g.financial_year = ?", FinancialYear::starting)
                .when(filter.kind(), "g.kind = ?", GrantKind::name)
                .when(filter.area(), "g.area = ?", Area::name)
                .when(filter.organisation(), "g.organisation_id = ?", id -> id)
                .naming(filter.words(), "o.name");
    }

    private Count count(String query, Where where) {
        return sql.rows(
                        query,
                        row -> new Count(row.getInt("found"), new Money(row.getBigDecimal("amount"))),
                        where.values())
                .get(0);
    }

    /** Contracts and grants of a year, counted (P-14). */
    public Provision provision(FinancialYear year) {
        Map<Area, Integer> contracts = new EnumMap<>(Area.class);
        Where ofYear = where(ContractFilter.of(year));
        sql.rows(
                        "select c.area, count(*) as found from providers.contract c" + ofYear.sql()
                                + " group by c.area",
                        row -> Map.entry(Area.valueOf(row.getString("area")), row.getInt("found")),
                        ofYear.values())
                .forEach(row -> contracts.put(row.getKey(), row.getValue()));
        List<GrantCount> grants = sql.rows(
                "select kind, area, count(*) as found, sum(amount) as amount from providers.grant_award where financial_year = ? group by kind, area",
                row -> new GrantCount(
                        GrantKind.valueOf(row.getString("kind")),
                        area(row),
                        row.getInt("found"),
                        new Money(row.getBigDecimal("amount"))),
                year.starting());
        return new Provision(contracts, grants);
    }

    private static ContractSummary contract(ResultSet row) throws SQLException {
        return new ContractSummary(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                row.getString("reference"),
                Area.valueOf(row.getString("area")),
                Sql.texts(row, "services").stream().map(ServiceKind::valueOf).toList(),
                Period.of(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                new Money(row.getBigDecimal("annual_value")));
    }

    private static FrameworkSummary framework(ResultSet row) throws SQLException {
        return new FrameworkSummary(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                row.getString("reference"),
                Period.of(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                row.getInt("contracts"),
                new Money(row.getBigDecimal("amount")));
    }

    private static GrantSummary grant(ResultSet row) throws SQLException {
        return new GrantSummary(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                GrantKind.valueOf(row.getString("kind")),
                area(row),
                new FinancialYear(row.getInt("financial_year")),
                new Money(row.getBigDecimal("amount")));
    }

    private static Optional<Area> area(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("area")).map(Area::valueOf);
    }
}
