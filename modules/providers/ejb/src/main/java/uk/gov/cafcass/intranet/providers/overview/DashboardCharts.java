package uk.gov.cafcass.intranet.providers.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures.SourceSum;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart.Bar;

/** The pictures of the commissioning team's dashboard. */
public final class DashboardCharts {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DashboardCharts() {}

    /** What was given and what was spent of it, by source; the length of a bar is its part of the largest amount. */
    public static Chart spending(YearFigures year) {
        List<SourceSum> sources = year.sources();
        BigDecimal most = sources.stream()
                .flatMap(sum -> List.of(sum.budget(), sum.spent()).stream())
                .map(Money::pounds)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        List<Bar> bars = new ArrayList<>();
        sources.forEach(sum -> {
            bars.add(bar(inShort(sum.source()) + ", budget", sum.budget(), most));
            bars.add(bar("Spent", sum.spent(), most));
        });
        return new Chart("Budget and spending by source, " + year.year(), bars);
    }

    /** How many end in each month, from this one to the one of the last day. */
    public static Chart endings(List<Expiry> endings, LocalDate first, LocalDate last) {
        Function<YearMonth, Long> count = month -> endings.stream()
                .filter(ending -> YearMonth.from(ending.lastDay()).equals(month))
                .count();
        List<YearMonth> months = YearMonth.from(first)
                .atDay(1)
                .datesUntil(YearMonth.from(last).plusMonths(1).atDay(1), java.time.Period.ofMonths(1))
                .map(YearMonth::from)
                .toList();
        long most = months.stream().mapToLong(count::apply).max().orElse(0);
        return new Chart(
                "Accreditations that end, by month",
                months.stream()
                        .map(month -> new Bar(
                                MONTH.format(month),
                                String.valueOf(count.apply(month)),
                                percent(BigDecimal.valueOf(count.apply(month)), BigDecimal.valueOf(most))))
                        .toList());
    }

    /** Without the department, for which there is no room. */
    private static String inShort(FundingSource source) {
        String words = source.label().replaceFirst("^Department: ", "");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Bar bar(String label, Money amount, BigDecimal most) {
        return new Bar(label, amount.toString(), percent(amount.pounds(), most));
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
