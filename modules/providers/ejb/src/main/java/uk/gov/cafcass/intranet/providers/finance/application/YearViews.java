package uk.gov.cafcass.intranet.providers.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.providers.agreements.persistence.CommissioningRows;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsFrom;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigure;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.persistence.DeliveredSessions;
import uk.gov.cafcass.intranet.providers.finance.persistence.Figures;

/** Puts the figures of financial years together (P-12); who may read them, whoever asks has seen to. */
@ApplicationScoped
class YearViews {

    private final Figures figures;
    private final DeliveredSessions sessions;
    private final CommissioningRows rows;

    @Inject
    YearViews(Figures figures, DeliveredSessions sessions, CommissioningRows rows) {
        this.figures = figures;
        this.sessions = sessions;
        this.rows = rows;
    }

    /** One year. */
    YearView year(FinancialYear year) {
        List<Versioned<BudgetLine>> budget =
                versioned(figures.of(BudgetLine.class).of(year));
        List<Versioned<UnitsDelivered>> entered =
                versioned(figures.of(UnitsDelivered.class).of(year));
        List<Versioned<ActivityVolume>> volumes =
                versioned(figures.of(ActivityVolume.class).of(year));
        List<Versioned<Forecast>> forecasts =
                versioned(figures.of(Forecast.class).of(year.next()));
        UnitsFrom from = UnitsFrom.in(year, sessions.switchOver().day());
        List<UnitsDelivered> units = from.isSessions() ? sessions.units(year) : values(entered);
        return new YearView(
                budget,
                entered,
                figures.unitsVersion(year),
                from,
                volumes,
                forecasts,
                new YearFigures(year, values(budget), units, values(volumes), values(forecasts)),
                rows.provision(year));
    }

    /** Each year of which there are figures, the latest first. */
    List<YearFigures> all() {
        Map<FinancialYear, List<BudgetLine>> budget = byYear(BudgetLine.class, BudgetLine::year);
        Map<FinancialYear, List<UnitsDelivered>> units = units();
        Map<FinancialYear, List<ActivityVolume>> volumes = byYear(ActivityVolume.class, ActivityVolume::year);
        Map<FinancialYear, List<Forecast>> forecasts =
                byYear(Forecast.class, forecast -> forecast.year().previous());
        Set<FinancialYear> years = new TreeSet<>(Comparator.reverseOrder());
        List.of(budget, units, volumes, forecasts).forEach(found -> years.addAll(found.keySet()));
        return years.stream()
                .map(year -> new YearFigures(
                        year,
                        budget.getOrDefault(year, List.of()),
                        units.getOrDefault(year, List.of()),
                        volumes.getOrDefault(year, List.of()),
                        forecasts.getOrDefault(year, List.of())))
                .toList();
    }

    private Map<FinancialYear, List<UnitsDelivered>> units() {
        var switchOver = sessions.switchOver().day();
        Map<FinancialYear, List<UnitsDelivered>> units = byYear(UnitsDelivered.class, UnitsDelivered::year);
        units.keySet().removeIf(year -> UnitsFrom.in(year, switchOver).isSessions());
        if (switchOver.isPresent()) {
            units.putAll(grouped(sessions.units(), UnitsDelivered::year));
        }
        return units;
    }

    private <T extends YearFigure> Map<FinancialYear, List<T>> byYear(Class<T> sort, Function<T, FinancialYear> year) {
        return grouped(values(versioned(figures.of(sort).all())), year);
    }

    private static <T> Map<FinancialYear, List<T>> grouped(List<T> all, Function<T, FinancialYear> year) {
        Map<FinancialYear, List<T>> grouped = new HashMap<>();
        all.forEach(one -> grouped.computeIfAbsent(year.apply(one), none -> new ArrayList<>())
                .add(one));
        return grouped;
    }

    private static <T> List<Versioned<T>> versioned(List<? extends VersionedEntity<T>> entities) {
        return entities.stream().map(VersionedEntity::versioned).toList();
    }

    private static <T> List<T> values(List<Versioned<T>> kept) {
        return kept.stream().map(Versioned::value).toList();
    }
}
