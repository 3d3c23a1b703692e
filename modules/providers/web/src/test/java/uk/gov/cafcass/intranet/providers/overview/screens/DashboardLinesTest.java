package uk.gov.cafcass.intranet.providers.overview.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets.AreaSummary;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalSum;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.overview.Expiry;
import uk.gov.cafcass.intranet.providers.overview.Expiry.Kind;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** How the lines of the dashboard read. */
class DashboardLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FinancialYear YEAR = new FinancialYear(2026);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, ends today, late",
        "2026-11-25, in 1 day, late",
        "2026-12-24, in 30 days, late",
        "2026-12-25, in 31 days, soon",
        "2027-02-24, in 92 days, soon",
        "2027-02-25, in 93 days, plain"
    })
    void what_ends_says_how_soon_in_words_and_colour(LocalDate lastDay, String left, String look) {
        ExpiryLine line = ExpiryLine.of(ending(lastDay, Optional.of("Sample Hall"), Optional.of(7L)), TODAY);
        assertThat(line.left()).isEqualTo(left);
        assertThat(line.look()).isEqualTo(look);
        assertThat(line.whose()).isEqualTo("Sample Hall");
        assertThat(line.organisation()).isEqualTo("Sample Trust");
        assertThat(line.link()).isEqualTo("/providers/register/centre?id=7");
    }

    @Test
    void a_review_that_is_overdue_says_for_how_long() {
        assertThat(review(TODAY.minusDays(12)).left()).isEqualTo("12 days overdue");
        assertThat(review(TODAY.minusDays(12)).look()).isEqualTo("late");
        assertThat(review(TODAY).left()).isEqualTo("today");
    }

    private static ExpiryLine review(LocalDate on) {
        Expiry ending = new Expiry(
                Kind.REVIEW, 1, "FA 1", new Holder(3, Optional.empty()), "Sample Trust", Optional.empty(), on);
        return ExpiryLine.of(ending, TODAY);
    }

    @Test
    void what_is_the_organisations_names_it_once_and_leads_to_its_page() {
        ExpiryLine line = ExpiryLine.of(ending(TODAY, Optional.empty(), Optional.empty()), TODAY);
        assertThat(line.whose()).isEqualTo("Sample Trust");
        assertThat(line.organisation()).isEmpty();
        assertThat(line.link()).isEqualTo("/providers/register/organisation?id=3");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT, /providers/agreements/contract?id=1",
        "REVIEW, /providers/agreements/contract?id=1",
        "FRAMEWORK, /providers/agreements/framework?id=1"
    })
    void an_agreement_that_ends_leads_to_its_own_page(Kind kind, String link) {
        Expiry ending =
                new Expiry(kind, 1, "FA 1", new Holder(3, Optional.empty()), "Sample Trust", Optional.empty(), TODAY);
        assertThat(ExpiryLine.of(ending, TODAY).link()).isEqualTo(link);
    }

    @Test
    void waits_are_added_up_by_area_and_the_worst_dfj_area_is_named_C_5() {
        List<WaitLine> lines = WaitLine.of(List.of(
                sheet("LEEDS", Area.NORTH, 5, 1, 1),
                sheet("YORK", Area.NORTH, 7, 3, 0),
                sheet("BATH", Area.SOUTH, 2, 0, 2)));
        assertThat(lines)
                .containsExactly(
                        new WaitLine("North", "north", 12, 4, 1, "York (3)", "YORK"),
                        new WaitLine("Central", "central", 0, 0, 0, "", ""),
                        new WaitLine("South", "south", 2, 0, 2, "", ""));
    }

    @Test
    void a_year_of_which_nothing_is_recorded_says_so() {
        YearOnDashboard year = YearOnDashboard.of(figures(List.of()), 0);
        assertThat(year.name()).isEqualTo("2026/27");
        assertThat(year.contracts()).isEqualTo("No contract of this year is recorded.");
        assertThat(year.lines()).isEmpty();
        assertThat(year.notKnown()).isEmpty();
    }

    @Test
    void a_year_says_what_is_left_and_what_is_not_known() {
        YearOnDashboard year = YearOnDashboard.of(
                figures(List.of(
                        new BudgetLine(
                                YEAR,
                                FundingSource.GRANT_IN_AID,
                                "Team",
                                Money.ofPounds(500),
                                Optional.of(Money.ofPounds(200))),
                        new BudgetLine(
                                YEAR, FundingSource.GRANT_IN_AID, "Grants", Money.ofPounds(300), Optional.empty()))),
                2);
        assertThat(year.contracts()).isEqualTo("2 contracts run on a day of this year.");
        assertThat(year.notKnown()).isEqualTo("Of 1 line of the budget it is not known what was spent.");
        assertThat(year.lines())
                .containsExactly(new YearOnDashboard.Source(
                        "Cafcass grant in aid", Money.ofPounds(800), Money.ofPounds(200), Money.ofPounds(300)));
    }

    private static Expiry ending(LocalDate lastDay, Optional<String> centre, Optional<Long> showing) {
        return new Expiry(
                Kind.ACCREDITATION, 1, "NACCC enhanced", new Holder(3, showing), "Sample Trust", centre, lastDay);
    }

    private static AreaSummary sheet(String code, Area area, int services, int old, int unknown) {
        String name = code.charAt(0) + code.substring(1).toLowerCase(java.util.Locale.ROOT);
        return new AreaSummary(
                new DfjArea(code, name, area), new LocalSum(code, 1, services, Optional.of(TODAY), old, unknown));
    }

    private static YearFigures figures(List<BudgetLine> budget) {
        return new YearFigures(YEAR, budget, List.of(), List.of(), List.of());
    }
}
