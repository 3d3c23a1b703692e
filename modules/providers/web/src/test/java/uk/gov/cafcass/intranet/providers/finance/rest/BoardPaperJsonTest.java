package uk.gov.cafcass.intranet.providers.finance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.Provision;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView.Section;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.web.YearInput;

/** The paper for the Board as programs read it. */
class BoardPaperJsonTest {

    private static final FinancialYear YEAR = new FinancialYear(2009);

    @Test
    void amounts_are_plain_numbers_in_pounds_and_what_is_not_known_is_absent() {
        BoardPaperJson json = BoardPaperJson.of(paper());

        assertThat(json.year()).isEqualTo("2009-10");
        assertThat(json.budget()).isEqualTo(new BigDecimal("1036.50"));
        assertThat(json.averageCost()).contains(new BigDecimal("518.00"));
        assertThat(json.meetingOn()).isEmpty();
        assertThat(json.preparedBy()).isEmpty();
        assertThat(json.finance()).singleElement().satisfies(source -> {
            assertThat(source.source()).isEqualTo("Department: child contact services");
            assertThat(source.forecast()).isEmpty();
            assertThat(source.lines())
                    .containsExactly(
                            new BoardPaperJson.Budget("Contact services", new BigDecimal("1036.50"), Optional.empty()));
        });
        assertThat(json.units().get(3).total()).isEqualTo(2);
        assertThat(json.sections()).containsExactly(new BoardPaperJson.Section(1, "Aim and purpose", "To tell."));
    }

    @Test
    void a_year_is_read_as_addresses_write_it() {
        assertThat(YearInput.parse("2009-10").year()).isEqualTo(YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2009-2010", "2009-11", "1999-00", "2099-00", "last", "2009-10 "})
    void what_is_no_year_is_refused(String written) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> YearInput.parse(written));
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("year");
    }

    private static BoardPaperView paper() {
        YearFigures figures = new YearFigures(
                YEAR,
                List.of(new BudgetLine(
                        YEAR,
                        FundingSource.CONTACT_SERVICES,
                        "Contact services",
                        new Money(new BigDecimal("1036.50")),
                        Optional.empty())),
                List.of(new UnitsDelivered(YEAR, Area.NORTH, CommissioningLevel.ONE, 2)),
                List.of(),
                List.of());
        return new BoardPaperView(
                new Versioned<>(0, 0, PaperDetails.of(YEAR)),
                List.of(new Section(1, "Aim and purpose", 0, "To tell.")),
                PaperTables.of(new Provision(Map.of(), List.of()), figures),
                List.of());
    }
}
