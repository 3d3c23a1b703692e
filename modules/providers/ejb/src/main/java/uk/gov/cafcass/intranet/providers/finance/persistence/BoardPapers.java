package uk.gov.cafcass.intranet.providers.finance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;
import uk.gov.cafcass.intranet.kernel.history.CorrectedRows;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.BoardPaperEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperLine;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSection;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSectionEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.WrittenSection;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/**
 * The papers for the Board: their details, and every version of what was written in them (P-14). The list of years is plain SQL: it is a
 * union over nine tables with series of years made from periods, which JPQL does not have.
 */
@ApplicationScoped
public class BoardPapers extends CorrectedRows<BoardPaperEntity> {

    private static final String OF_YEAR = "select p from BoardPaperEntity p where p.year = ?1";

    /** A contract's days belong to the years that they touch; a forecast stands in the paper of the year before. */
    private static final String BEGUN =
            """
            select y.year, p.meeting_on,
              (select count(distinct s.section) from providers.board_paper_section s where s.financial_year = y.year)
                as sections
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

    @Inject
    public BoardPapers(@ProvidersUnit EntityManager entities, Sql sql) {
        super(entities, BoardPaperEntity.class, "board paper");
        this.sql = sql;
    }

    /** The details of a year's paper; empty when nobody has begun it. */
    public Optional<BoardPaperEntity> find(FinancialYear year) {
        return list(OF_YEAR, year).stream().findFirst();
    }

    /** The years of which something is recorded or written, the latest first. */
    public List<PaperLine> begun() {
        return sql.rows(
                BEGUN,
                row -> new PaperLine(
                        new FinancialYear(row.getInt("year")),
                        Optional.ofNullable(row.getObject("meeting_on", LocalDate.class)),
                        row.getInt("sections")),
                FinancialYear.FIRST,
                FinancialYear.LAST);
    }

    /** The details of a year's paper, begun if need be, and locked with all of its sections until the end of the transaction. */
    public BoardPaperEntity lock(FinancialYear year) {
        // JPA cannot insert a row unless it is there
        entities()
                .createNativeQuery(
                        "insert into providers.board_paper (financial_year) values (?1) on conflict do nothing")
                .setParameter(1, year.starting())
                .executeUpdate();
        return entities()
                .createQuery(OF_YEAR, BoardPaperEntity.class)
                .setParameter(1, year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(QueryHints.REFRESH, true)
                .getSingleResult();
    }

    /** The latest version of each section of a paper that was written, in their order. */
    public List<WrittenSection> sections(FinancialYear year) {
        return written(
                """
                select s from PaperSectionEntity s where s.year = ?1 and s.version = (
                  select max(o.version) from PaperSectionEntity o where o.year = s.year and o.section = s.section)
                order by s.section""",
                year.starting());
    }

    /** Every version of one section, the latest first. */
    public List<WrittenSection> versions(FinancialYear year, PaperSection section) {
        return written(
                "select s from PaperSectionEntity s where s.year = ?1 and s.section = ?2 order by s.version desc",
                year.starting(),
                section.number());
    }

    /** Adds one more version, while the paper is locked. */
    public void add(FinancialYear year, WrittenSection written) {
        entities().persist(new PaperSectionEntity(year, written));
        flush();
    }

    private List<WrittenSection> written(String jpql, Object... parameters) {
        return list(PaperSectionEntity.class, jpql, parameters).stream()
                .map(PaperSectionEntity::value)
                .toList();
    }
}
