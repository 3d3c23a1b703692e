package uk.gov.cafcass.intranet.providers.persistence;

import static uk.gov.cafcass.intranet.providers.persistence.KeptTable.row;
import static uk.gov.cafcass.intranet.providers.persistence.KeptTable.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.Knowledge;
import uk.gov.cafcass.intranet.providers.domain.Knowledge.Told;
import uk.gov.cafcass.intranet.providers.domain.commissioning.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract.Duties;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Known;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitPrice;
import uk.gov.cafcass.intranet.providers.persistence.KeptTable.Column;

/**
 * The framework agreements, their contracts and the prices of these (P-5), and what we knew of them when (P-1). Hold the organisation
 * before what is agreed with it, and the outer one before the inner one.
 */
@ApplicationScoped
public class Contracts {

    private final KnownTable<Framework> frameworks;
    private final KnownTable<Contract> contracts;
    private final KnownTable<UnitPrice> prices;
    private final Sql sql;

    @Inject
    public Contracts(Sql sql) {
        this.sql = sql;
        frameworks = new KnownTable<>(
                sql,
                "framework",
                "framework agreement",
                Column.named("organisation_id", "reference", "from_on", "until_on"),
                one -> row(
                        one.organisationId(),
                        one.reference(),
                        one.period().from(),
                        one.period().until().orElse(null)),
                one -> new Framework(one.getLong("organisation_id"), one.getString("reference"), period(one)));
        contracts = new KnownTable<>(
                sql, "contract", "contract", contractColumns(), Contracts::values, Contracts::contract);
        prices = new KnownTable<>(sql, "unit_price", "price", priceColumns(), Contracts::values, Contracts::price);
    }

    /** Keeps a new framework; empty when its reference is taken. */
    public Optional<Kept<Framework>> add(Framework framework, Told told) {
        return frameworks.add(framework, told);
    }

    /** The framework, to read. */
    public Kept<Framework> framework(long id) {
        return frameworks.get(id);
    }

    /** The framework, held. */
    public Kept<Framework> holdFramework(long id) {
        return frameworks.hold(id);
    }

    /** Makes a framework that is held say this. */
    public Kept<Framework> store(Kept<Framework> held, Framework framework, Told told) {
        return frameworks.store(held, framework, told);
    }

    /** Until the end of the transaction nobody else gives a framework a reference. */
    public void holdReferences() {
        sql.change("lock table providers.framework in share row exclusive mode");
    }

    /** The framework with this reference, in any case. */
    public Optional<Kept<Framework>> withReference(String reference) {
        return frameworks.where("lower(reference) = lower(?)", reference).stream()
                .findFirst();
    }

    /** The frameworks of an organisation, the latest first. */
    public List<Kept<Framework>> frameworksOf(long organisationId) {
        return frameworks.where("organisation_id = ? order by from_on desc, id", organisationId);
    }

    /** Keeps a new contract. */
    public Kept<Contract> add(Contract contract, Told told) {
        return contracts.add(contract, told).orElseThrow();
    }

    /** The contract, to read. */
    public Kept<Contract> contract(long id) {
        return contracts.get(id);
    }

    /** The contract, held. */
    public Kept<Contract> holdContract(long id) {
        return contracts.hold(id);
    }

    /** Makes a contract that is held say this. */
    public Kept<Contract> storeContract(Kept<Contract> held, Contract contract, Told told) {
        return contracts.store(held, contract, told);
    }

    /** The contracts under a framework, by first day. */
    public List<Kept<Contract>> contractsUnder(long frameworkId) {
        return contracts.where("framework_id = ? order by from_on, id", frameworkId);
    }

    /** Keeps a new price, while its contract is held. */
    public Kept<UnitPrice> add(UnitPrice price, Told told) {
        return prices.add(price, told).orElseThrow();
    }

    /** The price, to read; hold its contract, then hold the price. */
    public Kept<UnitPrice> price(long id) {
        return prices.get(id);
    }

    /** The price, held. */
    public Kept<UnitPrice> holdPrice(long id) {
        return prices.hold(id);
    }

    /** Makes a price that is held say this. */
    public Kept<UnitPrice> storePrice(Kept<UnitPrice> held, UnitPrice price, Told told) {
        return prices.store(held, price, told);
    }

    /** Takes a price off that is held. */
    public void removePrice(Kept<UnitPrice> held, Told told) {
        prices.remove(held, told);
    }

    /** The prices of a contract, by level and first day. */
    public List<Kept<UnitPrice>> pricesOf(long contractId) {
        return prices.where("contract_id = ? order by level, from_on", contractId);
    }

    /** The services for which an organisation has a contract on a day. */
    public Set<ServiceKind> servicesUnderContract(long organisationId, LocalDate on) {
        return Set.copyOf(sql.rows(
                """
                select distinct unnest(c.services) from providers.contract c
                join providers.framework f on f.id = c.framework_id
                where f.organisation_id = ? and ? between c.from_on and c.until_on""",
                row -> ServiceKind.valueOf(row.getString(1)),
                organisationId,
                on));
    }

    /** Every version of a framework agreement, the earliest first. */
    public List<Known<Framework>> everKnownFramework(long id) {
        return frameworks.everKnown("id = ? order by recorded_at", id);
    }

    /** Every version of a contract, the earliest first. */
    public List<Known<Contract>> everKnownContract(long id) {
        return contracts.everKnown("id = ? order by recorded_at", id);
    }

    /** Every version of the prices of a contract, those that were taken off included, the earliest first. */
    public List<Known<UnitPrice>> everKnownPrices(long contractId) {
        return prices.everKnown("contract_id = ? order by recorded_at, id", contractId);
    }

    /** The framework agreement as we knew it at a moment; empty when we did not. */
    public Optional<Kept<Framework>> frameworkAt(OffsetDateTime moment, long id) {
        return frameworks.whereAt(moment, "id = ?", id).stream().findFirst();
    }

    /** The contracts under a framework agreement as we knew them at a moment, by first day. */
    public List<Kept<Contract>> contractsUnderAt(OffsetDateTime moment, long frameworkId) {
        return contracts.whereAt(moment, "framework_id = ? order by from_on, id", frameworkId);
    }

    /** The contract as we knew it at a moment; empty when we did not. */
    public Optional<Kept<Contract>> contractAt(OffsetDateTime moment, long id) {
        return contracts.whereAt(moment, "id = ?", id).stream().findFirst();
    }

    /** The prices of a contract as we knew them at a moment, by level and first day. */
    public List<Kept<UnitPrice>> pricesAt(OffsetDateTime moment, long contractId) {
        return prices.whereAt(moment, "contract_id = ? order by level, from_on", contractId);
    }

    /** The moment of what is written now of what is agreed with an organisation. Call it while the organisation is held. */
    public OffsetDateTime moment(long organisationId, OffsetDateTime now) {
        return Knowledge.next(
                now,
                sql.row(
                                """
                                with f as (select * from providers.framework_known where organisation_id = ?),
                                  c as (select * from providers.contract_known where framework_id in (select id from f)),
                                  p as (select * from providers.unit_price_known where contract_id in (select id from c))
                                select greatest(
                                  (select max(greatest(recorded_at, superseded_at)) from f),
                                  (select max(greatest(recorded_at, superseded_at)) from c),
                                  (select max(greatest(recorded_at, superseded_at)) from p))""",
                                row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)),
                                organisationId)
                        .flatMap(last -> last));
    }

    private static List<Column> contractColumns() {
        List<Column> columns = new ArrayList<>(Column.named(
                "framework_id",
                "area",
                "dfj_areas",
                "services",
                "from_on",
                "until_on",
                "annual_value",
                "equality",
                "access",
                "languages",
                "review_on"));
        columns.add(Column.written("framework_from", "(select f.from_on from providers.framework f where f.id = ?)"));
        columns.add(Column.written("framework_until", "(select f.until_on from providers.framework f where f.id = ?)"));
        return columns;
    }

    private static List<@Nullable Object> values(Contract contract) {
        return row(
                contract.frameworkId(),
                contract.area().name(),
                contract.dfjAreas().stream().sorted().toArray(String[]::new),
                contract.servicesInOrder().stream().map(ServiceKind::name).toArray(String[]::new),
                contract.period().from(),
                contract.period().until().orElse(null),
                contract.annualValue().pounds(),
                contract.duties().equality(),
                contract.duties().access(),
                contract.languages().toArray(String[]::new),
                contract.reviewOn().orElse(null),
                contract.frameworkId(),
                contract.frameworkId());
    }

    private static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                row.getLong("framework_id"),
                Area.valueOf(row.getString("area")),
                Set.copyOf(texts(row, "dfj_areas")),
                texts(row, "services").stream().map(ServiceKind::valueOf).collect(Collectors.toSet()),
                period(row),
                new Money(row.getBigDecimal("annual_value")),
                new Duties(row.getString("equality"), row.getString("access")),
                texts(row, "languages"),
                Optional.ofNullable(row.getObject("review_on", LocalDate.class)));
    }

    private static List<Column> priceColumns() {
        List<Column> columns = new ArrayList<>(Column.named("contract_id", "level", "price", "from_on", "until_on"));
        columns.add(Column.written("contract_from", "(select c.from_on from providers.contract c where c.id = ?)"));
        columns.add(Column.written("contract_until", "(select c.until_on from providers.contract c where c.id = ?)"));
        return columns;
    }

    private static List<@Nullable Object> values(UnitPrice price) {
        return row(
                price.contractId(),
                price.level().number(),
                price.price().pounds(),
                price.period().from(),
                price.period().until().orElse(null),
                price.contractId(),
                price.contractId());
    }

    private static UnitPrice price(ResultSet row) throws SQLException {
        return new UnitPrice(
                row.getLong("contract_id"),
                CommissioningLevel.of(row.getInt("level")).orElseThrow(),
                new Money(row.getBigDecimal("price")),
                period(row));
    }

    private static Period period(ResultSet row) throws SQLException {
        return Period.of(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class));
    }
}
