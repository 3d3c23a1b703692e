package uk.gov.cafcass.intranet.providers.finance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.persistence.EntityRows;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolumeEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLineEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.FigureYearEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.ForecastEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDeliveredEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigure;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/** The figures of the financial years (P-12), a table for each sort. */
@ApplicationScoped
public class Figures {

    private final EntityManager entities;
    private final Map<Class<?>, FigureRows<?, ?>> sorts;

    @Inject
    public Figures(@ProvidersUnit EntityManager entities) {
        this.entities = entities;
        sorts = Map.of(
                BudgetLine.class,
                new FigureRows<>(entities, BudgetLineEntity.class, "budget line", "f.id", BudgetLineEntity::new),
                UnitsDelivered.class,
                new FigureRows<>(
                        entities,
                        UnitsDeliveredEntity.class,
                        "count of units",
                        "f.level, f.area",
                        UnitsDeliveredEntity::new),
                ActivityVolume.class,
                new FigureRows<>(
                        entities,
                        ActivityVolumeEntity.class,
                        "count of activities",
                        "f.activity desc",
                        ActivityVolumeEntity::new),
                Forecast.class,
                new FigureRows<>(entities, ForecastEntity.class, "forecast", "f.source", ForecastEntity::new));
    }

    /** The figures of a sort. */
    @SuppressWarnings("unchecked") // each stands under the class of its records
    public <T extends YearFigure> FigureRows<T, ?> of(Class<T> sort) {
        return (FigureRows<T, ?>) Objects.requireNonNull(sorts.get(sort));
    }

    /** The figures among which one belongs. */
    @SuppressWarnings("unchecked") // as above
    public <T extends YearFigure> FigureRows<T, ?> like(T figure) {
        return (FigureRows<T, ?>) of(figure.getClass());
    }

    /** Locks a year until the end of the transaction, so that two who write its figures do so one after the other. */
    public FigureYearEntity lock(FinancialYear year) {
        // JPA cannot insert a row unless it is there
        entities.createNativeQuery(
                        "insert into providers.figure_year (financial_year) values (?1) on conflict do nothing")
                .setParameter(1, FigureYearEntity.key(year))
                .executeUpdate();
        return entities.find(
                FigureYearEntity.class,
                FigureYearEntity.key(year),
                LockModeType.PESSIMISTIC_WRITE,
                EntityRows.READ_AGAIN);
    }

    /** The version of a year's units, which are entered as one table. */
    public int unitsVersion(FinancialYear year) {
        return Optional.ofNullable(entities.find(FigureYearEntity.class, FigureYearEntity.key(year)))
                .map(FigureYearEntity::unitsVersion)
                .orElse(0);
    }
}
