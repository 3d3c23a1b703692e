package uk.gov.cafcass.intranet.providers.finance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.persistence.EntityRows;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.api.DeliveredUnits.Delivery;
import uk.gov.cafcass.intranet.providers.finance.domain.SwitchOverEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/**
 * The units that sessions delivered, by the session's own reference, and the day from which on they count (P-12). Plain SQL for what JPQL
 * does not have: a row that is inserted or replaced at once, unless it says the same, and sums by a year that is computed from a day.
 */
@ApplicationScoped
public class DeliveredSessions {

    private static final String YEAR = "cast(extract(year from s.on_day - interval '3 months') as integer)";

    private static final String SUMS =
            "select " + YEAR + " as year, s.area, s.level, sum(s.units) as units from providers.session_units s";

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    public DeliveredSessions(@ProvidersUnit EntityManager entities, Sql sql) {
        this.entities = entities;
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

    /** From which day on the units are those of sessions. */
    public SwitchOverEntity switchOver() {
        return entities.find(SwitchOverEntity.class, SwitchOverEntity.KEY);
    }

    /** The same, locked until the end of the transaction. */
    public SwitchOverEntity lockSwitchOver() {
        return entities.find(
                SwitchOverEntity.class, SwitchOverEntity.KEY, LockModeType.PESSIMISTIC_WRITE, EntityRows.READ_AGAIN);
    }

    /** Writes it after it was moved; it has its next version afterwards. */
    public void storeSwitchOver() {
        entities.flush();
    }

    private static UnitsDelivered sum(ResultSet row) throws SQLException {
        return new UnitsDelivered(
                new FinancialYear(row.getInt("year")),
                Area.valueOf(row.getString("area")),
                CommissioningLevel.of(row.getInt("level")).orElseThrow(),
                row.getInt("units"));
    }
}
