package uk.gov.cafcass.intranet.providers.persistence;

import static uk.gov.cafcass.intranet.providers.persistence.KeptTable.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.domain.commissioning.PaperDetails;
import uk.gov.cafcass.intranet.providers.domain.commissioning.PaperLine;
import uk.gov.cafcass.intranet.providers.domain.commissioning.PaperSection;
import uk.gov.cafcass.intranet.providers.domain.commissioning.WrittenSection;
import uk.gov.cafcass.intranet.providers.persistence.KeptTable.Column;

/** The papers for the Board: their details, and every version of what was written in them (P-14). */
@ApplicationScoped
public class BoardPapers {

    private static final String SECTION =
            "select section, version, text, written_by, written_at from providers.board_paper_section where financial_year = ? ";

    /** A contract's days belong to the years that they touch; a forecast stands in the paper of the year before. */
    private static final String BEGUN =
            """
            select y.year, p.meeting_on,
              (select count(distinct s.section) from providers.board_paper_section s where s.financial_year = y.year)
            from (select cast(financial_year as integer) as year from providers.budget_line
              union select financial_year from providers.units_delivered
              union select cast(extract(year from s.on_day - interval '3 months') as integer)
                from providers.session_units s join providers.switch_over o on s.on_day >= o.from_on
              union select financial_year from providers.activity_volume
              union select financial_year from providers.grant_award
              union select financial_year from providers.board_paper
              union select financial_year - 1 from providers.forecast
              union select generate_series(cast(extract(year from c.from_on - interval '3 months') as integer),
                cast(extract(year from c.until_on - interval '3 months') as integer)) from providers.contract c) y
            left join providers.board_paper p on p.financial_year = y.year
            where y.year between ? and ? order by y.year desc""";

    private final Sql sql;
    private final KeptTable<PaperDetails> papers;

    @Inject
    public BoardPapers(Sql sql) {
        this.sql = sql;
        papers = new KeptTable<>(
                sql,
                "board_paper",
                "board paper",
                Column.named("financial_year", "meeting_on", "prepared_by", "prepared_on", "printed_total"),
                paper -> row(
                        paper.year().starting(),
                        paper.meetingOn().orElse(null),
                        paper.preparedBy(),
                        paper.preparedOn().orElse(null),
                        paper.printedTotal().map(Money::pounds).orElse(null)),
                BoardPapers::details);
    }

    /** The details of a year's paper; empty when nobody has begun it. */
    public Optional<Kept<PaperDetails>> find(FinancialYear year) {
        return papers.where("financial_year = ?", year.starting()).stream().findFirst();
    }

    /** The years of which something is recorded or written, the latest first. */
    public List<PaperLine> begun() {
        return sql.rows(
                BEGUN,
                row -> new PaperLine(
                        new FinancialYear(row.getInt(1)),
                        Optional.ofNullable(row.getObject(2, LocalDate.class)),
                        row.getInt(3)),
                FinancialYear.FIRST,
                FinancialYear.LAST);
    }

    /** The details of a year's paper, begun if need be, and held with all of its sections until the end of the transaction. */
    public Kept<PaperDetails> hold(FinancialYear year) {
        papers.add(PaperDetails.of(year));
        return papers.where("financial_year = ? for update", year.starting()).get(0);
    }

    /** Makes the details, which are held, say this. */
    public Kept<PaperDetails> store(Kept<PaperDetails> held, PaperDetails details) {
        return papers.store(held, details);
    }

    /** What stands in a paper now, by section; those of which nobody wrote anything are not there. */
    public List<WrittenSection> sections(FinancialYear year) {
        return sql.rows(
                SECTION + "and (section, version) in (select section, max(version) from providers.board_paper_section"
                        + " where financial_year = ? group by section) order by section",
                BoardPapers::section,
                year.starting(),
                year.starting());
    }

    /** Every version of one section, the latest first. */
    public List<WrittenSection> versions(FinancialYear year, PaperSection section) {
        return sql.rows(
                SECTION + "and section = ? order by version desc",
                BoardPapers::section,
                year.starting(),
                section.number());
    }

    /** Keeps one more version, while the paper is held. */
    public void add(FinancialYear year, WrittenSection written) {
        sql.change(
                """
                insert into providers.board_paper_section (financial_year, section, version, text, written_by, written_at)
                values (?, ?, ?, ?, ?, ?)""",
                year.starting(),
                written.section().number(),
                written.version(),
                written.text(),
                written.writtenBy(),
                written.writtenAt());
    }

    private static PaperDetails details(ResultSet row) throws SQLException {
        return new PaperDetails(
                new FinancialYear(row.getInt("financial_year")),
                Optional.ofNullable(row.getObject("meeting_on", LocalDate.class)),
                row.getString("prepared_by"),
                Optional.ofNullable(row.getObject("prepared_on", LocalDate.class)),
                Optional.ofNullable(row.getBigDecimal("printed_total")).map(Money::new));
    }

    private static WrittenSection section(ResultSet row) throws SQLException {
        return new WrittenSection(
                PaperSection.of(row.getInt(1)).orElseThrow(),
                row.getInt(2),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class));
    }
}
