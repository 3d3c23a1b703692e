package uk.gov.cafcass.intranet.providers.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;

/** The figures of the Board's paper of 16 April 2010, read from the file in which they are delivered. */
public record SampleYear(List<Row> rows) {

    private static final FinancialYear YEAR = new FinancialYear(2009);
    private static final String FOLDER = "/uk/gov/cafcass/intranet/providers/samples/";
    private static final String OF_THE_YEAR = " " + YEAR;
    private static final String OF_THE_NEXT = " forecast " + YEAR.next();

    /** A row of the file. */
    public record Row(String table, String area, String measure, int value, String unit) {

        /** From a line; none of the fields has a comma in it. */
        static Row of(String line) {
            String[] fields = line.split(",", -1);
            return new Row(fields[0], fields[1], fields[2], Integer.parseInt(fields[3]), fields[4]);
        }

        boolean isMoney() {
            return unit.equals("GBP");
        }

        boolean isIn(Area wanted) {
            return area.equals(wanted.label());
        }
    }

    /** As it is delivered. */
    public static SampleYear read() {
        return new SampleYear(
                text("commissioning-2009-10.csv").lines().skip(1).map(Row::of).toList());
    }

    /** What the paper reports, by the number of the section. */
    static Map<Integer, String> narrative() {
        Map<Integer, String> sections = new TreeMap<>();
        Arrays.stream(text("board-paper-2009-10.txt").split("(?m)^# ", -1))
                .skip(1)
                .map(section -> section.split("\n", 2))
                .forEach(parts -> sections.put(Integer.valueOf(parts[0].strip()), parts[1].strip()));
        return sections;
    }

    int contracts(Area area) {
        return sum(table("contracts").filter(row -> row.isIn(area)));
    }

    int contracts() {
        return sum(table("contracts"));
    }

    int supportedContactGrants(Area area) {
        return sum(table("grants").filter(row -> row.isIn(area)));
    }

    int grants(GrantKind kind) {
        String measure =
                switch (kind) {
                    case SUPPORTED_CONTACT -> "supported contact grants";
                    case PIP -> "PIP grants";
                    case DV -> "DV grants";
                };
        return sum(table("grants").filter(row -> row.measure().equals(measure)));
    }

    List<UnitsDelivered> units() {
        return table("units")
                .map(row -> new UnitsDelivered(YEAR, area(row), level(row), row.value()))
                .toList();
    }

    /** The paper reports what was given as what was spent. */
    List<BudgetLine> budget() {
        return table("finance")
                .filter(row -> row.isMoney() && row.measure().endsWith(OF_THE_YEAR))
                .map(row -> {
                    Money amount = Money.ofPounds(row.value());
                    String name = row.measure().substring(0, row.measure().length() - OF_THE_YEAR.length());
                    return new BudgetLine(YEAR, source(row), name, amount, Optional.of(amount));
                })
                .toList();
    }

    List<ActivityVolume> volumes() {
        return table("finance")
                .filter(row -> !row.isMoney())
                .map(row -> new ActivityVolume(
                        YEAR,
                        row.measure().contains("parenting") ? ServiceKind.PIP : ServiceKind.DV_PROGRAMME,
                        row.value()))
                .toList();
    }

    List<Forecast> forecasts() {
        return table("finance")
                .filter(row -> row.measure().endsWith(OF_THE_NEXT))
                .map(row -> new Forecast(YEAR.next(), source(row), Money.ofPounds(row.value())))
                .toList();
    }

    private Stream<Row> table(String name) {
        return rows.stream().filter(row -> row.table().equals(name));
    }

    private static int sum(Stream<Row> rows) {
        return rows.mapToInt(Row::value).sum();
    }

    private static Area area(Row row) {
        return Arrays.stream(Area.values()).filter(row::isIn).findFirst().orElseThrow();
    }

    private static CommissioningLevel level(Row row) {
        String number = row.measure().substring("level ".length());
        return CommissioningLevel.of(Integer.parseInt(number)).orElseThrow();
    }

    private static FundingSource source(Row row) {
        if (row.measure().contains("grant in aid")) {
            return FundingSource.GRANT_IN_AID;
        }
        return row.measure().contains("contact activity")
                ? FundingSource.CONTACT_ACTIVITIES
                : FundingSource.CONTACT_SERVICES;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(
                SampleYear.class.getResourceAsStream(FOLDER + file), "The sample " + file + " is delivered")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
