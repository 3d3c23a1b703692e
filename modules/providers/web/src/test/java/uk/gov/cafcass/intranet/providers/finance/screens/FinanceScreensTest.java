package uk.gov.cafcass.intranet.providers.finance.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.SavedResponse;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.rendering.BoardPaperPrint.PrintedSection;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** The money of a year and the paper for the Board on their pages: what is not known is “Not known”, never nothing (P-12, P-14). */
class FinanceScreensTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final FinancialYear YEAR = FinancialYear.ofSlug("2009-10");

    /** Some of the figures of 2009/10: two lines of a source, of one of which nobody knows what was spent. */
    @BeforeAll
    static void enter() {
        FIXTURE.with(forms -> {
            YearRegister register = forms.get(YearRegister.class);
            register.add(line(FundingSource.CONTACT_SERVICES, "Units", 2_000_000, Optional.of(1_900_000L)));
            register.add(line(FundingSource.CONTACT_SERVICES, "More units", 400_000, Optional.empty()));
            register.add(line(FundingSource.GRANT_IN_AID, "Grants", 1_000, Optional.of(1_200L)));
            register.add(new Forecast(YEAR.next(), FundingSource.CONTACT_ACTIVITIES, Money.ofPounds(2_019_000)));
            register.add(new ActivityVolume(YEAR, ServiceKind.PIP, 1_000));
            register.enterUnits(
                    YEAR,
                    forms.get(YearReading.class).year(YEAR).unitsVersion(),
                    List.of(
                            new UnitsDelivered(YEAR, Area.NORTH, CommissioningLevel.TWO, 2_000),
                            new UnitsDelivered(YEAR, Area.SOUTH, CommissioningLevel.THREE, 316)));
        });
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static BudgetLine line(FundingSource source, String name, long budget, Optional<Long> spent) {
        return new BudgetLine(YEAR, source, name, Money.ofPounds(budget), spent.map(Money::ofPounds));
    }

    private static YearScreen year(Forms forms, String slug) {
        YearScreen screen = forms.services().fresh(YearScreen.class);
        screen.setYear(slug);
        screen.load();
        return screen;
    }

    private static YearsScreen years(Forms forms) {
        YearsScreen screen = forms.services().fresh(YearsScreen.class);
        screen.load();
        return screen;
    }

    private static BoardPaperScreen paper(Forms forms, String slug) {
        BoardPaperScreen screen = forms.services().fresh(BoardPaperScreen.class);
        screen.setYear(slug);
        screen.load();
        return screen;
    }

    private static BoardPapersScreen papers(Forms forms) {
        BoardPapersScreen screen = forms.services().fresh(BoardPapersScreen.class);
        screen.load();
        return screen;
    }

    private static <S extends FigureScreen<?>> S form(Forms forms, Class<S> type, String year, String id) {
        S screen = forms.services().fresh(type);
        screen.setYear(year);
        screen.setId(id);
        screen.load();
        return screen;
    }

    private static long budgetLine(Forms forms, String name) {
        return forms.get(YearReading.class).year(YEAR).budget().stream()
                .filter(kept -> kept.value().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SavedResponse file(Forms forms, String path) {
        SavedResponse answer = new SavedResponse();
        try {
            forms.services().fresh(BoardPaperFiles.class).doGet(SentRequest.at(path, ""), answer.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer;
    }

    @Test
    void each_source_stands_with_its_lines_and_what_is_not_known_is_said_so_P_12() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            YearScreen screen = year(forms, "2009-10");
            assertThat(screen.getSources())
                    .extracting(source -> source.sum().source())
                    .as("a source that is only forecast has no lines to show")
                    .containsExactly(FundingSource.CONTACT_SERVICES, FundingSource.GRANT_IN_AID);
            assertThat(screen.getSources().get(0).lines())
                    .extracting(
                            YearScreen.BudgetSummary::name,
                            YearScreen.BudgetSummary::budget,
                            YearScreen.BudgetSummary::spent,
                            YearScreen.BudgetSummary::left)
                    .containsExactlyInAnyOrder(
                            tuple("Units", "£2,000,000", "£1,900,000", "£100,000"),
                            tuple("More units", "£400,000", "Not known", "Not known"));
            assertThat(screen.getSources().get(1).lines())
                    .extracting(YearScreen.BudgetSummary::left)
                    .containsExactly("−£200");
            assertThat(screen.getUnitsInAll()).isEqualTo("2,316");
            assertThat(screen.getAverageCost()).isEqualTo("£1,036");
            assertThat(screen.isUnitsKnown()).isTrue();
        });
    }

    @Test
    void of_a_year_in_which_nothing_is_recorded_nothing_is_made_up() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            YearScreen screen = year(forms, "2050-51");
            assertThat(screen.getSources()).isEmpty();
            assertThat(screen.getVolumes()).isEmpty();
            assertThat(screen.isUnitsKnown()).isFalse();
            assertThat(screen.getAverageCost()).isEqualTo("Not known");
            assertThat(screen.isFromSessions()).isFalse();
        });
    }

    @Test
    void a_forecast_stands_on_the_page_of_the_year_before_it() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            assertThat(year(forms, "2009-10").getForecasts())
                    .extracting(kept -> kept.value().year())
                    .containsExactly(YEAR.next());
            assertThat(year(forms, "2010-11").getForecasts()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"COMMISSIONER, true", "GOVERNANCE, false"})
    void only_the_commissioning_team_enters_figures(Role role, boolean may) {
        FIXTURE.as(role, forms -> {
            assertThat(year(forms, "2009-10").isMayEdit()).isEqualTo(may);
            assertThat(year(forms, "2009-10").isVolumeMissing()).isEqualTo(may);
            assertThat(years(forms).isMayEdit()).isEqualTo(may);
            assertThat(paper(forms, "2009-10").isMayEdit()).isEqualTo(may);
            assertThat(years(forms).getToBegin()).isEqualTo(may ? FinancialYear.ofSlug("2026-27") : null);
            assertThat(papers(forms).getToBegin()).isEqualTo(may ? FinancialYear.ofSlug("2026-27") : null);
        });
    }

    @Test
    void the_present_year_is_begun_once_and_a_volume_is_missing_until_all_three_are_entered() {
        FIXTURE.takenBack(forms -> {
            FinancialYear now = FinancialYear.ofSlug("2026-27");
            YearRegister register = forms.get(YearRegister.class);
            for (ServiceKind activity : ActivityVolume.ACTIVITIES) {
                assertThat(year(forms, "2026-27").isVolumeMissing()).isTrue();
                register.add(new ActivityVolume(now, activity, 1));
            }
            assertThat(year(forms, "2026-27").isVolumeMissing()).isFalse();
            assertThat(years(forms).getToBegin()).isNull();
            assertThat(papers(forms).getToBegin()).isNull();
        });
    }

    @Test
    void the_years_stand_with_their_sums_the_latest_first() {
        FIXTURE.takenBack(forms -> {
            forms.get(YearRegister.class).add(new ActivityVolume(FinancialYear.ofSlug("2011-12"), ServiceKind.PIP, 3));
            assertThat(years(forms).getLines())
                    .extracting(YearsScreen.YearSummary::slug)
                    .startsWith("2011-12");
            assertThat(years(forms).getLines())
                    .filteredOn(line -> line.slug().equals("2009-10"))
                    .containsExactly(new YearsScreen.YearSummary(
                            "2009-10", "2009/10", "£2,401,000", "£1,901,200", "£99,800", "2,316", "£1,036"));
            assertThat(years(forms).getLines().get(0).cost()).isEqualTo("Not known");
            assertThat(years(forms).getSince()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "GOVERNANCE"},
            mode = Mode.EXCLUDE)
    void nobody_else_sees_the_money_of_a_year_or_the_paper(Role role) {
        for (Consumer<Forms> page : List.<Consumer<Forms>>of(
                forms -> year(forms, "2009-10"),
                FinanceScreensTest::years,
                forms -> paper(forms, "2009-10"),
                FinanceScreensTest::papers,
                forms -> file(forms, "/2009-10.pdf"))) {
            assertThat(FIXTURE.refused(role, page)).extracting(Problem::kind).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2009", "2009/10", "2009-11", "1999-00", "2099-00", "next"})
    void an_address_that_names_no_year_is_not_found(String slug) {
        for (Consumer<Forms> page : List.<Consumer<Forms>>of(
                forms -> year(forms, slug),
                forms -> paper(forms, slug),
                forms -> form(forms, BudgetLineScreen.class, slug, ""),
                forms -> form(forms, ForecastScreen.class, slug, ""))) {
            assertThat(FIXTURE.refused(Role.COMMISSIONER, page).kind()).isEqualTo(Kind.NOT_FOUND);
        }
    }

    @Test
    void a_figure_is_not_found_on_the_page_of_another_year() {
        FIXTURE.with(forms -> {
            String id = Long.toString(budgetLine(forms, "Units"));
            assertThat(form(forms, BudgetLineScreen.class, "2009-10", id).getTexts())
                    .containsEntry("name", "Units")
                    .containsEntry("spent", "1900000");
            Problem refused =
                    catchThrowableOfType(Problem.class, () -> form(forms, BudgetLineScreen.class, "2010-11", id));
            assertThat(refused)
                    .extracting(Problem::kind, Problem::code)
                    .containsExactly(Kind.NOT_FOUND, "figure.unknown");
        });
    }

    @Test
    void everything_that_is_wrong_with_a_figure_is_told_at_its_fields_and_nothing_is_saved() {
        FIXTURE.with(forms -> {
            BudgetLineScreen screen = form(forms, BudgetLineScreen.class, "2012-13", "");
            screen.getTexts().putAll(Map.of("source", "CONTACT_SERVICES", "name", "", "budget", "much", "spent", "-"));
            assertThat(catchThrowableOfType(Problem.class, screen::save).faults())
                    .extracting(Fault::field)
                    .contains("budget", "spent");
            assertThat(forms.get(YearReading.class)
                            .year(FinancialYear.ofSlug("2012-13"))
                            .budget())
                    .isEmpty();
        });
    }

    @Test
    void a_figure_that_stands_there_already_is_refused_at_the_field_that_says_which() {
        FIXTURE.with(forms -> {
            VolumeScreen volume = form(forms, VolumeScreen.class, "2009-10", "");
            volume.getTexts().putAll(Map.of("activity", "PIP", "volume", "7"));
            assertThat(catchThrowableOfType(Problem.class, volume::save).faults())
                    .extracting(Fault::field)
                    .containsExactly("activity");
            ForecastScreen forecast = form(forms, ForecastScreen.class, "2009-10", "");
            forecast.getTexts().putAll(Map.of("source", "CONTACT_ACTIVITIES", "amount", "7"));
            assertThat(catchThrowableOfType(Problem.class, forecast::save).faults())
                    .extracting(Fault::field)
                    .containsExactly("source");
        });
    }

    @Test
    void a_forecast_that_is_added_on_the_page_of_a_year_is_of_the_next() {
        FIXTURE.takenBack(forms -> {
            ForecastScreen screen = form(forms, ForecastScreen.class, "2014-15", "");
            assertThat(screen.getHeading()).isEqualTo("Add a forecast of 2015/16");
            screen.getTexts().putAll(Map.of("source", "GRANT_IN_AID", "amount", "1,036.50"));
            assertThat(screen.save()).endsWith("year=2014-15&done=saved");
            assertThat(forms.get(YearReading.class)
                            .year(FinancialYear.ofSlug("2014-15"))
                            .forecasts())
                    .extracting(kept -> kept.value().year().slug(), kept -> kept.value()
                            .amount())
                    .containsExactly(tuple("2015-16", Money.parse("1036.50").orElseThrow()));
        });
    }

    @Test
    void a_figure_that_is_removed_is_gone_from_its_year_alone() {
        FIXTURE.takenBack(forms -> {
            String id = Long.toString(budgetLine(forms, "Grants"));
            assertThat(form(forms, BudgetLineScreen.class, "2009-10", id).remove())
                    .isEqualTo("/providers/finance/year?faces-redirect=true&year=2009-10&done=removed");
            assertThat(forms.get(YearReading.class).year(YEAR).budget())
                    .extracting(kept -> kept.value().name())
                    .containsExactlyInAnyOrder("Units", "More units");
        });
    }

    @Test
    void a_draft_is_of_one_figure_or_of_what_is_added_to_one_year() {
        FIXTURE.with(forms -> {
            long id = budgetLine(forms, "Grants");
            assertThat(form(forms, BudgetLineScreen.class, "2009-10", Long.toString(id))
                            .getDraft())
                    .isEqualTo("budget-line-" + id);
            assertThat(form(forms, BudgetLineScreen.class, "2009-10", "").getDraft())
                    .isEqualTo("budget-line-of-2009-10");
            assertThat(form(forms, VolumeScreen.class, "2010-11", "").getDraft())
                    .isEqualTo("volume-of-2010-11");
        });
    }

    @Test
    void only_contact_activities_are_offered_where_their_volumes_are_entered_C_12() {
        FIXTURE.with(forms -> assertThat(
                        form(forms, VolumeScreen.class, "2009-10", "").getActivities())
                .extracting(Option::value)
                .containsExactly("PIP", "DV_PROGRAMME", "MEDIATION_ASSESSMENT"));
    }

    @Test
    void a_paper_has_nine_sections_and_the_tables_of_its_year_P_14() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            BoardPaperScreen screen = paper(forms, "2009-10");
            assertThat(screen.getTitle()).isEqualTo("Commissioning and partnerships in 2009/10");
            assertThat(screen.getDates()).isEqualTo("Draft of a paper for the Board");
            assertThat(screen.getSections())
                    .extracting(PrintedSection::number)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
            assertThat(screen.getTables().budget()).isEqualTo(Money.ofPounds(2_401_000));
            assertThat(papers(forms).getPapers())
                    .extracting(line -> line.year().slug())
                    .contains("2009-10")
                    .doesNotContain("2050-51");
        });
    }

    @Test
    void the_paper_is_saved_as_a_pdf_under_the_name_of_its_year() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            SavedResponse pdf = file(forms, "/2009-10.pdf");
            assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
            assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(pdf.header("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("board-paper-2009-10.pdf");
            assertThat(pdf.header("Content-Length")).isEqualTo(Integer.toString(pdf.bytes().length));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/2009-10", "/2009-10.odt", "/2009-11.pdf", "/2009-10.pdf/x", "/../2009-10.pdf"})
    void no_other_file_is_there(String path) {
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> file(forms, path))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "saved, The figure was saved.",
        "removed, The figure was removed.",
        "units, The units were saved.",
        "eaten, ''"
    })
    void what_was_done_is_told(String done, String sentence) {
        FIXTURE.with(forms -> {
            assertThat(year(forms, "2009-10").doneNow(done)).isEqualTo(sentence);
            assertThat(year(forms, "2009-10").doneNow(null)).isEmpty();
        });
    }

    @Test
    void since_the_switch_over_the_units_of_a_year_are_counted_and_its_page_says_so_P_12() {
        FIXTURE.takenBack(forms -> {
            SwitchOverScreen form = forms.services().fresh(SwitchOverScreen.class);
            form.load();
            form.getDays().put("day", LocalDate.parse("2026-04-01"));
            assertThat(form.save()).endsWith("done=switch-over");
            assertThat(years(forms).getSince()).isEqualTo("2026-04-01");
            assertThat(year(forms, "2026-27").isFromSessions()).isTrue();
            assertThat(year(forms, "2025-26").isFromSessions()).isFalse();
            assertThat(year(forms, "2026-27").getUnitsFrom()).contains("counted from the sessions");
        });
    }
}
