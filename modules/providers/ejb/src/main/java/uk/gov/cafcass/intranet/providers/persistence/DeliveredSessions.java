package uk.gov.cafcass.intranet.providers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.DeliveredUnits.Delivery;
import uk.gov.cafcass.intranet.providers.domain.commissioning.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;

/** The units that sessions delivered, by the session's own reference, and the day from which on they count (P-12). */
@ApplicationScoped
public class DeliveredSessions {

    private static final String YEAR = "cast(extract(year from s.on_day - interval '3 months') as integer)";

    private static final String SUMS =
            "select " + YEAR + ", s.area, s.level, sum(s.units) from providers.session_units s";

    private final Sql sql;

    @Inject
    public DeliveredSessions(Sql sql) {
        this.sql = sql;
    }

    /** Keeps what a session delivered, in place of what was kept under its reference; says whether that is something else. */
    public boolean keep(Delivery delivery) {
        return sql.change(
                        """
                        insert into providers.session_units as kept (reference, area, level, on_day, units) values (?, ?, ?, ?, ?)
                        on conflict (reference) do update
                        set area = excluded.area, level = excluded.level, on_day = excluded.on_day, units = excluded.units
                        where (kept.area, kept.level, kept.on_day, kept.units)
                          is distinct from (excluded.area, excluded.level, excluded.on_day, excluded.units)""",
                        delivery.reference(),
                        delivery.area().name(),
                        delivery.level(),
                        delivery.on(),
                        delivery.units())
                == 1;
    }

    /** What was delivered in a year, by area and level. */
    public List<UnitsDelivered> units(FinancialYear year) {
        return sql.rows(
                SUMS + " where s.on_day between ? and ? group by 1, 2, 3 order by 3, 2",
                DeliveredSessions::sum,
                year.period().from(),
                year.period().until().orElseThrow());
    }

    /** What was delivered since the switch-over, by year, area and level. */
    public List<UnitsDelivered> units() {
        return sql.rows(
                SUMS + " join providers.switch_over o on s.on_day >= o.from_on group by 1, 2, 3 order by 1, 3, 2",
                DeliveredSessions::sum);
    }

    /** The first day of the first year whose units are those of sessions; empty while there is none. */
    public Kept<Optional<LocalDate>> switchOver() {
        return switchOver("");
    }

    /** The same, held until the end of the transaction. */
    public Kept<Optional<LocalDate>> holdSwitchOver() {
        return switchOver(" for update");
    }

    private Kept<Optional<LocalDate>> switchOver(String held) {
        return sql.rows(
                        "select version, from_on from providers.switch_over" + held,
                        row -> new Kept<>(1, row.getInt(1), Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .get(0);
    }

    /** Makes it, which is held, another day. */
    public Kept<Optional<LocalDate>> storeSwitchOver(Kept<Optional<LocalDate>> held, Optional<LocalDate> day) {
        sql.change("update providers.switch_over set version = version + 1, from_on = ?", day.orElse(null));
        return new Kept<>(held.id(), held.version() + 1, day);
    }

    private static UnitsDelivered sum(ResultSet row) throws SQLException {
        return new UnitsDelivered(
                new FinancialYear(row.getInt(1)),
                Area.valueOf(row.getString(2)),
                CommissioningLevel.of(row.getInt(3)).orElseThrow(),
                row.getInt(4));
    }
}
