package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures.SourceSum;

/**
 * The tables of the paper for the Board (P-14), made from the records of the year.
 *
 * @param provision contracts and grants by area; its last row is the total
 * @param units units of service by level and area; its last row is the total
 * @param finance each source of money with its lines
 * @param budget what all sources gave
 * @param spent of it, as far as it is known
 * @param forecast of the next year
 * @param averageCost of a unit, to the pound; empty when none was delivered
 */
public record PaperTables(
        FinancialYear year,
        List<ProvisionRow> provision,
        List<UnitsRow> units,
        List<FinanceGroup> finance,
        Money budget,
        Money spent,
        Money forecast,
        Optional<Money> averageCost) {

    /**
     * Contracts and grants in an area.
     *
     * @param area its name; {@code National} for grants that are not for one area; {@code Total}
     */
    public record ProvisionRow(String area, int contracts, int supportedContact, int pip, int dv) {}

    /**
     * Units of service at a level.
     *
     * @param level its name; {@code Total}
     */
    public record UnitsRow(String level, int north, int central, int south, int total) {}

    /**
     * A source of money.
     *
     * @param source its name
     * @param lines of its budget
     * @param budget what they come to
     * @param spent of it, as far as it is known
     * @param volumes what was had for it, in words; may be empty
     * @param forecast of the next year; empty when nobody has made one
     */
    public record FinanceGroup(
            String source,
            List<FinanceLine> lines,
            Money budget,
            Money spent,
            String volumes,
            Optional<Money> forecast) {}

    /** A line of a budget. */
    public record FinanceLine(String name, Money budget, Optional<Money> spent) {}

    /** The tables of a year. */
    public static PaperTables of(Provision provision, YearFigures figures) {
        return new PaperTables(
                figures.year(),
                provisionRows(provision),
                unitRows(figures),
                figures.sources().stream().map(sum -> group(sum, figures)).toList(),
                figures.budgetTotal(),
                figures.spentTotal(),
                figures.forecastTotal(),
                figures.averageCost());
    }

    /** What the words of the sections can quote. */
    public Map<String, String> quotable() {
        ProvisionRow all = provision.get(provision.size() - 1);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("year", year.toString());
        figures.put("next", year.next().toString());
        figures.put("contracts", number(all.contracts()));
        figures.put("grants", number(all.supportedContact()));
        figures.put("pip", number(all.pip()));
        figures.put("dv", number(all.dv()));
        figures.put("units", number(units.get(units.size() - 1).total()));
        figures.put("budget", budget.toString());
        figures.put("spent", spent.toString());
        figures.put("forecast", forecast.toString());
        figures.put(
                "average",
                averageCost
                        .map(cost -> "A unit of service cost " + cost + " on average.")
                        .orElse("No units of service are recorded."));
        return figures;
    }

    /** A note where a paper showed another total than its rows come to; empty where there is nothing to note. */
    public Optional<String> note(Optional<Money> printedTotal) {
        return printedTotal
                .filter(printed -> !printed.equals(budget))
                .map(printed -> "The paper as it was printed shows a total of " + printed + "; its rows add up to "
                        + budget + ", which is shown here.");
    }

    private static List<ProvisionRow> provisionRows(Provision provision) {
        List<ProvisionRow> rows = new ArrayList<>();
        for (Area area : Area.values()) {
            rows.add(row(area.label(), provision.contracts(area), provision, Optional.of(area)));
        }
        if (provision.hasNational()) {
            rows.add(row("National", 0, provision, Optional.empty()));
        }
        rows.add(new ProvisionRow(
                "Total",
                provision.contractsInAll(),
                provision.grants(GrantKind.SUPPORTED_CONTACT),
                provision.grants(GrantKind.PIP),
                provision.grants(GrantKind.DV)));
        return rows;
    }

    private static ProvisionRow row(String name, int contracts, Provision provision, Optional<Area> area) {
        return new ProvisionRow(
                name,
                contracts,
                provision.grants(GrantKind.SUPPORTED_CONTACT, area),
                provision.grants(GrantKind.PIP, area),
                provision.grants(GrantKind.DV, area));
    }

    private static List<UnitsRow> unitRows(YearFigures figures) {
        List<UnitsRow> rows = new ArrayList<>();
        Arrays.stream(CommissioningLevel.values())
                .map(level -> new UnitsRow(
                        level.label(),
                        figures.units(Area.NORTH, level),
                        figures.units(Area.CENTRAL, level),
                        figures.units(Area.SOUTH, level),
                        figures.units(level)))
                .forEach(rows::add);
        rows.add(new UnitsRow(
                "Total",
                figures.units(Area.NORTH),
                figures.units(Area.CENTRAL),
                figures.units(Area.SOUTH),
                figures.unitsInAll()));
        return rows;
    }

    private static FinanceGroup group(SourceSum sum, YearFigures figures) {
        List<FinanceLine> lines = figures.lines(sum.source()).stream()
                .map(line -> new FinanceLine(line.name(), line.budget(), line.spent()))
                .toList();
        return new FinanceGroup(
                sum.source().label(), lines, sum.budget(), sum.spent(), volumes(sum.source(), figures), sum.forecast());
    }

    private static String volumes(FundingSource source, YearFigures figures) {
        return switch (source) {
            case CONTACT_SERVICES ->
                number(figures.unitsInAll()) + " units of service"
                        + figures.averageCost()
                                .map(cost -> ", on average " + cost + " each")
                                .orElse("");
            case CONTACT_ACTIVITIES -> {
                int mediation = figures.volume(ServiceKind.MEDIATION_ASSESSMENT);
                yield number(figures.volume(ServiceKind.PIP)) + " PIP, "
                        + number(figures.volume(ServiceKind.DV_PROGRAMME)) + " DV"
                        + (mediation == 0 ? "" : ", " + number(mediation) + " mediation assessments");
            }
            case GRANT_IN_AID -> "";
        };
    }

    private static String number(int count) {
        return "%,d".formatted(count);
    }
}
