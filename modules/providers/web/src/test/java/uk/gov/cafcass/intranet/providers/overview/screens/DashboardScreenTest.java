package uk.gov.cafcass.intranet.providers.overview.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.cafcass.intranet.providers.SampleAgreements.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.SampleAgreements;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.directory.screens.GapLine;
import uk.gov.cafcass.intranet.providers.overview.Dashboard;
import uk.gov.cafcass.intranet.providers.overview.screens.DashboardScreen.Span;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** The dashboard as a page: what ends stands once, in the span in which it ends, and only spans with something in them are there. */
class DashboardScreenTest {

    private static final FormsFixture FIXTURE = new FormsFixture();

    /** Today is 24 November 2026: accreditations end in 30 days, in one month and a day, and in five months; one contract ends in two. */
    @BeforeAll
    static void register() {
        FIXTURE.with(forms -> {
            accredit(forms, "Soon", days("2025-01-01", "2026-12-24"), AccreditationStatus.ACCREDITED);
            accredit(forms, "Later", days("2025-01-01", "2026-12-25"), AccreditationStatus.ACCREDITED);
            accredit(forms, "Latest", days("2025-01-01", "2027-04-30"), AccreditationStatus.ACCREDITED);
            accredit(forms, "Beyond", days("2025-01-01", "2027-06-30"), AccreditationStatus.ACCREDITED);
            accredit(forms, "Held up", Period.since(LocalDate.parse("2026-11-01")), AccreditationStatus.SUSPENDED);
            Period term = days("2024-04-01", "2027-01-31");
            long agreement = SampleAgreements.framework(
                    forms, SampleAgreements.organisation(forms, "Bridges"), "FA 1", days("2024-04-01", "2027-03-31"));
            SampleAgreements.add(forms, SampleAgreements.contract(agreement, Area.NORTH, term, 1_000));
        });
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static void accredit(Forms forms, String name, Period days, AccreditationStatus status) {
        forms.get(AccreditationRegister.class)
                .record(
                        Holder.organisation(SampleAgreements.organisation(forms, name)),
                        new AccreditationEntry(Scheme.NACCC_ENHANCED, status, days, "Letter"),
                        "");
    }

    private static DashboardScreen dashboard(Forms forms) {
        DashboardScreen screen = new DashboardScreen(forms.get(Dashboard.class), Optional.empty(), Optional.empty());
        screen.load();
        return screen;
    }

    private static void look(Consumer<DashboardScreen> work) {
        FIXTURE.with(forms -> work.accept(dashboard(forms)));
    }

    @Test
    void what_ends_stands_in_one_span_the_soonest_first() {
        look(screen -> {
            assertThat(screen.getSpans())
                    .extracting(
                            Span::summary,
                            span -> span.lines().stream().map(ExpiryLine::whose).toList())
                    .containsExactly(
                            tuple("1 accreditation ends within 1 month", List.of("Soon")),
                            tuple("1 accreditation ends after 1 month, within 3", List.of("Later")),
                            tuple("1 accreditation ends after 3 months, within 6", List.of("Latest")));
            assertThat(screen.getAccreditationsInAll()).isEqualTo(3);
        });
    }

    @Test
    void agreements_have_spans_of_their_own_and_an_empty_span_is_not_there() {
        look(screen -> {
            assertThat(screen.getContractSpans())
                    .extracting(Span::summary)
                    .containsExactly(
                            "1 agreement ends after 1 month, within 3", "1 agreement ends after 3 months, within 6");
            assertThat(screen.getContractsInAll()).isEqualTo(2);
            assertThat(screen.getReviewSpans()).isEmpty();
        });
    }

    @Test
    void who_is_suspended_leads_to_its_page() {
        look(screen -> assertThat(screen.getSuspensions()).singleElement().satisfies(one -> {
            assertThat(one.organisation()).isEqualTo("Held up");
            assertThat(screen.page(one.holder()))
                    .isEqualTo("/providers/register/organisation?id="
                            + one.holder().organisationId());
        }));
    }

    @Test
    void where_nothing_is_recorded_nothing_is_added_up() {
        look(screen -> {
            assertThat(screen.getPayments()).isEmpty();
            assertThat(screen.getConcerns()).isEmpty();
            assertThat(screen.getOldWaits()).isZero();
            assertThat(screen.getWaits()).extracting(WaitLine::services).containsOnly(0);
            assertThat(screen.getYears())
                    .extracting(YearOnDashboard::name, YearOnDashboard::contracts)
                    .containsExactly(
                            tuple("2026/27", "1 contract runs on a day of this year."),
                            tuple("2025/26", "1 contract runs on a day of this year."));
        });
    }

    /** P-13: nobody offers supervised contact, so every area has gaps, and the link asks for just these. */
    @Test
    void gaps_are_those_of_the_page_that_they_lead_to_P_13() {
        look(screen -> {
            assertThat(screen.getGaps()).hasSize(40).allSatisfy(line -> assertThat(line.without())
                    .isPositive());
            assertThat(screen.getDistrictsWithout())
                    .isEqualTo(
                            screen.getGaps().stream().mapToInt(GapLine::without).sum());
            assertThat(screen.getGapsLink()).isEqualTo("/providers/directory/gaps?service=supervised&miles=25");
            assertThat(screen.getToday()).isEqualTo("24 November 2026");
            assertThat(screen.getTiles() + screen.getTilesCredit()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COMMISSIONER", mode = Mode.EXCLUDE)
    void it_is_the_commissioning_teams_alone(Role role) {
        assertThat(FIXTURE.refused(role, DashboardScreenTest::dashboard).kind()).isEqualTo(Kind.NOT_ALLOWED);
    }
}
