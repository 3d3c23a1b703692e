package uk.gov.cafcass.intranet.providers.finance.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.FinanceGroup;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.FinanceLine;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.ProvisionRow;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.UnitsRow;

/**
 * The paper for the Board about a year. Amounts are in pounds.
 *
 * @param year as addresses write it, such as {@code 2009-10}
 * @param meetingOn the day of the Board's meeting; absent while it is not known
 * @param provision contracts and grants by area; its last row is the total
 * @param units of service by level and area; its last row is the total
 * @param budget what all sources gave
 * @param spent of it, as far as it is known
 * @param forecast of the next year
 * @param averageCost of a unit; absent when none was delivered
 * @param notes on the tables
 * @param sections its words
 */
public record BoardPaperJson(
        String year,
        Optional<LocalDate> meetingOn,
        Optional<String> preparedBy,
        Optional<LocalDate> preparedOn,
        List<ProvisionRow> provision,
        List<UnitsRow> units,
        List<Source> finance,
        BigDecimal budget,
        BigDecimal spent,
        BigDecimal forecast,
        Optional<BigDecimal> averageCost,
        List<String> notes,
        List<Section> sections) {

    /**
     * A source of money.
     *
     * @param volumes what was had for it, in words; may be empty
     * @param forecast of the next year; absent when nobody has made one
     */
    public record Source(
            String source,
            List<Budget> lines,
            BigDecimal budget,
            BigDecimal spent,
            String volumes,
            Optional<BigDecimal> forecast) {

        static Source of(FinanceGroup group) {
            return new Source(
                    group.source(),
                    group.lines().stream().map(Budget::of).toList(),
                    group.budget().pounds(),
                    group.spent().pounds(),
                    group.volumes(),
                    group.forecast().map(Money::pounds));
        }
    }

    /**
     * A line of a budget.
     *
     * @param spent absent while it is not known
     */
    public record Budget(String name, BigDecimal budget, Optional<BigDecimal> spent) {

        static Budget of(FinanceLine line) {
            return new Budget(line.name(), line.budget().pounds(), line.spent().map(Money::pounds));
        }
    }

    /** A numbered section; its paragraphs are parted by an empty line. */
    public record Section(int number, String heading, String text) {

        static Section of(BoardPaperView.Section section) {
            return new Section(section.number(), section.heading(), section.text());
        }
    }

    static BoardPaperJson of(BoardPaperView paper) {
        PaperDetails details = paper.details().value();
        PaperTables tables = paper.tables();
        return new BoardPaperJson(
                tables.year().slug(),
                details.meetingOn(),
                Optional.of(details.preparedBy()).filter(words -> !words.isEmpty()),
                details.preparedOn(),
                tables.provision(),
                tables.units(),
                tables.finance().stream().map(Source::of).toList(),
                tables.budget().pounds(),
                tables.spent().pounds(),
                tables.forecast().pounds(),
                tables.averageCost().map(Money::pounds),
                paper.notes(),
                paper.sections().stream().map(Section::of).toList());
    }
}
