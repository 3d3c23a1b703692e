package uk.gov.cafcass.intranet.providers.persistence;

import static uk.gov.cafcass.intranet.providers.persistence.KeptTable.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ActivityVolume;
import uk.gov.cafcass.intranet.providers.domain.commissioning.BudgetLine;
import uk.gov.cafcass.intranet.providers.domain.commissioning.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Forecast;
import uk.gov.cafcass.intranet.providers.domain.commissioning.FundingSource;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.domain.commissioning.YearFigure;
import uk.gov.cafcass.intranet.providers.persistence.KeptTable.Column;

/** The figures of the financial years (P-12), a table for each sort. */
@ApplicationScoped
public class Figures {

    private final Sql sql;
    private final Map<Class<?>, FigureTable<?>> tables;

    @Inject
    public Figures(Sql sql) {
        this.sql = sql;
        tables = Map.of(
                BudgetLine.class, new FigureTable<>(budget(sql), "id"),
                UnitsDelivered.class, new FigureTable<>(units(sql), "level, area"),
                ActivityVolume.class, new FigureTable<>(volumes(sql), "activity desc"),
                Forecast.class, new FigureTable<>(forecasts(sql), "source"));
    }

    /** The rows of one sort. */
    public static final class FigureTable<T> {

        private final KeptTable<T> table;
        private final String order;

        FigureTable(KeptTable<T> table, String order) {
            this.table = table;
            this.order = order;
        }

        /** Keeps a new one; empty, and nothing kept, when the year has this one already. */
        public Optional<Kept<T>> add(T figure) {
            return table.add(figure);
        }

        /** One, to read. */
        public Kept<T> get(long id) {
            return table.get(id);
        }

        /** One, held. */
        public Kept<T> hold(long id) {
            return table.hold(id);
        }

        /** Makes one that is held say this. */
        public Kept<T> store(Kept<T> held, T figure) {
            return table.store(held, figure);
        }

        /** Takes one off that is held. */
        public void remove(Kept<T> held) {
            table.remove(held);
        }

        /** Those of a year, in a stable order. */
        public List<Kept<T>> of(FinancialYear year) {
            return table.where("financial_year = ? order by " + order, year.starting());
        }

        /** Those of all years, in a stable order. */
        public List<Kept<T>> all() {
            return table.where("true order by " + order);
        }
    }

    /** The table of a sort of figures. */
    @SuppressWarnings("unchecked") // each stands under the class of its rows
    public <T extends YearFigure> FigureTable<T> of(Class<T> sort) {
        return (FigureTable<T>) Objects.requireNonNull(tables.get(sort));
    }

    /** The table in which a figure belongs. */
    @SuppressWarnings("unchecked") // as above
    public <T extends YearFigure> FigureTable<T> tableFor(T figure) {
        return (FigureTable<T>) of(figure.getClass());
    }

    /** Holds a year until the end of the transaction, so that two who write its figures do so one after the other. */
    public void hold(FinancialYear year) {
        sql.change(
                "insert into providers.figure_year (financial_year) values (?) on conflict do nothing",
                year.starting());
        sql.count(
                "select units_version from providers.figure_year where financial_year = ? for update", year.starting());
    }

    /** The version of a year's units, which are entered as one table. */
    public int unitsVersion(FinancialYear year) {
        return sql.row(
                        "select units_version from providers.figure_year where financial_year = ?",
                        row -> row.getInt(1),
                        year.starting())
                .orElse(0);
    }

    /** Says that the units of a year, which is held, are others now. */
    public void unitsChanged(FinancialYear year) {
        sql.change(
                "update providers.figure_year set units_version = units_version + 1 where financial_year = ?",
                year.starting());
    }

    private static KeptTable<BudgetLine> budget(Sql sql) {
        return new KeptTable<>(
                sql,
                "budget_line",
                "budget line",
                Column.named("financial_year", "source", "name", "budget", "spent"),
                line -> row(
                        line.year().starting(),
                        line.source().name(),
                        line.name(),
                        line.budget().pounds(),
                        line.spent().map(Money::pounds).orElse(null)),
                one -> new BudgetLine(
                        year(one),
                        FundingSource.valueOf(one.getString("source")),
                        one.getString("name"),
                        new Money(one.getBigDecimal("budget")),
                        Optional.ofNullable(one.getBigDecimal("spent")).map(Money::new)));
    }

    private static KeptTable<UnitsDelivered> units(Sql sql) {
        return new KeptTable<>(
                sql,
                "units_delivered",
                "count of units",
                Column.named("financial_year", "area", "level", "units"),
                one -> row(one.year().starting(), one.area().name(), one.level().number(), one.units()),
                one -> new UnitsDelivered(
                        year(one),
                        Area.valueOf(one.getString("area")),
                        CommissioningLevel.of(one.getInt("level")).orElseThrow(),
                        one.getInt("units")));
    }

    private static KeptTable<ActivityVolume> volumes(Sql sql) {
        return new KeptTable<>(
                sql,
                "activity_volume",
                "count of activities",
                Column.named("financial_year", "activity", "volume"),
                one -> row(one.year().starting(), one.activity().name(), one.volume()),
                one -> new ActivityVolume(
                        year(one), ServiceKind.valueOf(one.getString("activity")), one.getInt("volume")));
    }

    private static KeptTable<Forecast> forecasts(Sql sql) {
        return new KeptTable<>(
                sql,
                "forecast",
                "forecast",
                Column.named("financial_year", "source", "amount"),
                one -> row(
                        one.year().starting(), one.source().name(), one.amount().pounds()),
                one -> new Forecast(
                        year(one),
                        FundingSource.valueOf(one.getString("source")),
                        new Money(one.getBigDecimal("amount"))));
    }

    private static FinancialYear year(ResultSet row) throws SQLException {
        return new FinancialYear(row.getInt("financial_year"));
    }
}
