package uk.gov.cafcass.intranet.providers.finance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** The figures of a year as programs read, remove and are refused them (P-12). */
class YearsResourceTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final FinancialYear YEAR = FinancialYear.ofSlug("2009-10");
    private static long line;
    private static long forecast;

    @BeforeAll
    static void enter() {
        FIXTURE.with(forms -> {
            YearRegister register = forms.get(YearRegister.class);
            line = register.add(new BudgetLine(
                            YEAR, FundingSource.GRANT_IN_AID, "Grants", Money.ofPounds(500), Optional.empty()))
                    .id();
            forecast = register.add(new Forecast(YEAR.next(), FundingSource.GRANT_IN_AID, Money.ofPounds(700)))
                    .id();
        });
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static YearsResource resource(Forms forms) {
        return forms.services().fresh(YearsResource.class);
    }

    private static int version(Forms forms) {
        return forms.get(YearReading.class).year(YEAR).budget().stream()
                .filter(kept -> kept.id() == line)
                .mapToInt(Versioned::version)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_year_is_told_with_its_sums_and_what_is_not_known_is_not_there() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            YearJson json = resource(forms).year("2009-10");
            assertThat(json.year()).isEqualTo("2009-10");
            assertThat(json.budget()).singleElement().satisfies(one -> assertThat(one.spent())
                    .isEmpty());
            assertThat(json.forecasts()).extracting(YearJson.Expected::id).containsExactly(forecast);
            assertThat(json.averageCost()).isEmpty();
            assertThat(json.budgetTotal()).isEqualByComparingTo(new BigDecimal(500));
            assertThat(json.left()).as("of the lines of which it is known").isEqualByComparingTo(BigDecimal.ZERO);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2009-11", "2009/10", "2009-2010", "", "x"})
    void what_is_no_year_is_malformed_at_the_year_whatever_is_asked_of_it(String written) {
        for (Consumer<Forms> asking : List.<Consumer<Forms>>of(
                forms -> resource(forms).year(written),
                forms -> resource(forms).units(written),
                forms -> resource(forms).enterUnits(written, "\"0\"", SentRequest.body("{'units': []}")),
                forms -> resource(forms).budget().remove(written, line, "\"0\""))) {
            Problem refused = FIXTURE.refused(Role.COMMISSIONER, asking);
            assertThat(refused.kind()).isEqualTo(Kind.MALFORMED);
            assertThat(refused.faults()).extracting(Fault::field).containsExactly("year");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*"})
    void nothing_is_changed_by_who_does_not_say_which_version_they_saw_A_2(@Nullable String ifMatch) {
        for (Consumer<Forms> change : List.<Consumer<Forms>>of(
                forms -> resource(forms).budget().remove("2009-10", line, ifMatch),
                forms -> resource(forms).budget().correct("2009-10", line, ifMatch, SentRequest.body("{}")),
                forms -> resource(forms).enterUnits("2009-10", ifMatch, SentRequest.body("{'units': []}")))) {
            assertThat(FIXTURE.refused(Role.COMMISSIONER, change).kind()).isEqualTo(Kind.CONDITION_MISSING);
        }
    }

    @Test
    void a_figure_is_removed_in_the_version_that_was_seen_and_from_its_own_year_A_2() {
        FIXTURE.takenBack(forms -> {
            String seen = "\"" + version(forms) + "\"";
            assertThat(refused(() -> resource(forms).budget().remove("2009-10", line, "\"99\"")))
                    .isEqualTo(Kind.STALE);
            assertThat(refused(() -> resource(forms).budget().remove("2010-11", line, seen)))
                    .isEqualTo(Kind.NOT_FOUND);
            assertThat(refused(() -> resource(forms).volumes().remove("2009-10", line, seen)))
                    .as("it is no volume")
                    .isEqualTo(Kind.NOT_FOUND);
            resource(forms).budget().remove("2009-10", line, seen);
            assertThat(resource(forms).year("2009-10").budget()).isEmpty();
        });
    }

    /** A forecast is of the year after the one in whose address it stands. */
    @Test
    void a_forecast_is_removed_under_the_year_before_it() {
        FIXTURE.takenBack(forms -> {
            String seen = "\""
                    + forms.get(YearReading.class).year(YEAR).forecasts().get(0).version() + "\"";
            assertThat(refused(() -> resource(forms).forecasts().remove("2010-11", forecast, seen)))
                    .isEqualTo(Kind.NOT_FOUND);
            resource(forms).forecasts().remove("2009-10", forecast, seen);
            assertThat(resource(forms).year("2009-10").forecasts()).isEmpty();
        });
    }

    private static Kind refused(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work).kind();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                                                | units
            {'units': [{'area': 'NORTH', 'level': 4, 'units': 1}]}            | units[0].level
            {'units': [{'area': 'NORTH', 'level': 1}]}                        | units[0].units
            {'units': [{'area': 'WEST', 'level': 1, 'units': 1}]}             | units[0].area
            {'units': [{'area': 'NORTH', 'level': 1, 'units': -1}]}           | units[0].units
            """)
    void what_is_wrong_with_the_units_of_a_year_is_told_at_its_place_and_nothing_is_entered(String body, String field) {
        Problem refused = FIXTURE.refused(Role.COMMISSIONER, forms -> resource(forms)
                .enterUnits(
                        "2009-10",
                        "\"" + forms.get(YearReading.class).year(YEAR).unitsVersion() + "\"",
                        SentRequest.body(body)));
        assertThat(refused.faults()).extracting(Fault::field).containsExactly(field);
        FIXTURE.with(forms ->
                assertThat(resource(forms).year("2009-10").units().total()).isZero());
    }

    @Test
    void who_only_reads_the_money_removes_none() {
        assertThat(FIXTURE.refused(
                                Role.GOVERNANCE,
                                forms -> resource(forms).budget().remove("2009-10", line, "\"0\""))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> resource(forms).year("2009-10"))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    @Test
    void a_paper_is_told_only_of_a_year_of_which_something_is_recorded_P_14() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            BoardPapersResource papers = forms.services().fresh(BoardPapersResource.class);
            BoardPaperJson json = papers.tables("2009-10");
            assertThat(json.sections()).hasSize(9);
            assertThat(json.meetingOn()).isEmpty();
            assertThat(json.budget()).isEqualByComparingTo(new BigDecimal(500));
            assertThat(refused(() -> papers.tables("2050-51"))).isEqualTo(Kind.NOT_FOUND);
            assertThat(refused(() -> papers.tables("2009"))).isEqualTo(Kind.MALFORMED);
            assertThat(refused(() -> papers.pdf("2050-51"))).isEqualTo(Kind.NOT_FOUND);
        });
    }
}
