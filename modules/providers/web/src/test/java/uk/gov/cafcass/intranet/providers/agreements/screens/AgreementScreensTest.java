package uk.gov.cafcass.intranet.providers.agreements.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.cafcass.intranet.providers.SampleAgreements.days;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.FacesPage;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.providers.SampleAgreements;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSummary;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** The lists and pages of contracts, framework agreements and grants: who reads them, what they find and what they add up (P-5). */
class AgreementScreensTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final Period TERM = days("2024-04-01", "2027-03-31");
    private static long bridges;
    private static long harbour;
    private static long agreement;
    private static long northern;
    private static long southern;
    private static long grant;

    /** Two organisations; with the first a framework agreement, two contracts under it and a grant; with the second 60 grants. */
    @BeforeAll
    static void agree() {
        FIXTURE.with(forms -> {
            bridges = SampleAgreements.organisation(forms, "Bridges Trust");
            harbour = SampleAgreements.organisation(forms, "Harbour House");
            agreement = SampleAgreements.framework(forms, bridges, "FA 2024 01", TERM);
            SampleAgreements.framework(forms, harbour, "FA 2020 07", days("2020-04-01", "2023-03-31"));
            northern = SampleAgreements.add(forms, SampleAgreements.contract(agreement, Area.NORTH, TERM, 27_500));
            southern = SampleAgreements.add(
                    forms, SampleAgreements.contract(agreement, Area.SOUTH, days("2024-04-01", "2027-01-31"), 12_500));
            grant = SampleAgreements.grant(
                    forms, bridges, GrantKind.SUPPORTED_CONTACT, Optional.of(Area.CENTRAL), "2026-27", 4_000);
            for (int i = 0; i < 60; i++) {
                SampleAgreements.grant(forms, harbour, GrantKind.PIP, Optional.empty(), "2025-26", 1_000);
            }
        });
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static void contracts(String query, Consumer<ContractsScreen> look) {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            ContractsScreen screen = forms.page(ContractsScreen.class, query);
            screen.load();
            look.accept(screen);
        });
    }

    private static void grants(String query, Consumer<GrantsScreen> look) {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            GrantsScreen screen = forms.page(GrantsScreen.class, query);
            screen.load();
            look.accept(screen);
        });
    }

    private static ContractScreen contract(Forms forms, long id, String query) {
        ContractScreen screen = forms.page(ContractScreen.class, query);
        screen.setId(Long.toString(id));
        screen.load();
        return screen;
    }

    private static FrameworkScreen framework(Forms forms, long id, String query) {
        FrameworkScreen screen = forms.page(FrameworkScreen.class, query);
        screen.setId(Long.toString(id));
        screen.load();
        return screen;
    }

    @Test
    void contracts_stand_with_their_agreement_in_words_and_what_they_come_to() {
        contracts("organisation=bridges", screen -> {
            assertThat(screen.getContracts())
                    .containsExactly(
                            new ContractLine(
                                    northern,
                                    "Bridges Trust",
                                    "FA 2024 01",
                                    "North",
                                    "Parenting information programme",
                                    "1 April 2024 to 31 March 2027",
                                    "31 March 2027",
                                    "£27,500"),
                            new ContractLine(
                                    southern,
                                    "Bridges Trust",
                                    "FA 2024 01",
                                    "South",
                                    "Parenting information programme",
                                    "1 April 2024 to 31 January 2027",
                                    "31 January 2027",
                                    "£12,500"));
            assertThat(screen.getList().all()).isEqualTo("2 contracts");
            assertThat(screen.getList().total()).isEqualTo("£40,000");
            assertThat(screen.getFrameworks()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            '',                          2
            area=north,                  1
            area=central,                0
            year=2026-27,                2
            year=2023-24,                0
            service=pip,                 2
            service=supervised,          0
            ending=3,                    1
            ending=6,                    2
            organisation=harbour,        0
            area=north&organisation=bri, 1
            """)
    void a_filter_leaves_what_fits_it(String query, int found) {
        contracts(query, screen -> assertThat(screen.getContracts()).hasSize(found));
    }

    @Test
    void every_filter_is_said_above_the_list_so_that_it_can_be_taken_off() {
        contracts("year=2026-27&area=north&organisation=bridges&service=pip&ending=6", screen -> assertThat(
                        screen.getChips())
                .containsExactly(
                        new Chip("year", null, "Year: 2026/27"),
                        new Chip("area", null, "Area: North"),
                        new Chip("organisation", null, "Organisation: bridges"),
                        new Chip("service", null, "Parenting information programme"),
                        new Chip("ending", null, "Ending within 6 months")));
        grants("year=2025-26&kind=dv&area=north", screen -> assertThat(screen.getChips())
                .extracting(Chip::label)
                .containsExactly("Year: 2025/26", "Area: North", "Domestic violence programme"));
        contracts(
                "area=west&ending=soon", screen -> assertThat(screen.getChips()).isEmpty());
    }

    @Test
    void framework_agreements_add_up_the_contracts_under_them() {
        contracts("view=frameworks&sort=-value", screen -> {
            assertThat(screen.getHeading()).isEqualTo("Framework agreements");
            assertThat(screen.getContracts()).isEmpty();
            assertThat(screen.getFrameworks())
                    .extracting(FrameworkSummary::reference, FrameworkSummary::contracts, FrameworkSummary::annualValue)
                    .containsExactly(
                            tuple("FA 2024 01", 2, Money.ofPounds(40_000)), tuple("FA 2020 07", 0, Money.ZERO));
            assertThat(screen.getList().all()).isEqualTo("2 framework agreements");
            assertThat(screen.getSort()).isEqualTo("-value");
        });
    }

    @Test
    void the_three_lists_are_tabs_of_which_the_one_that_is_shown_is_current() {
        contracts("", screen -> assertThat(current(screen.getTabs())).isEqualTo("Contracts"));
        contracts("view=frameworks", screen -> assertThat(current(screen.getTabs()))
                .isEqualTo("Framework agreements"));
        grants("", screen -> assertThat(current(screen.getTabs())).isEqualTo("Grants"));
    }

    private static String current(List<Tab> tabs) {
        assertThat(tabs).extracting(Tab::label).containsExactly("Contracts", "Framework agreements", "Grants");
        return tabs.stream().filter(Tab::current).findFirst().orElseThrow().label();
    }

    @Test
    void what_a_filter_offers_it_also_understands() {
        contracts("", screen -> {
            assertThat(screen.getServices()).hasSize(ServiceKind.values().length);
            for (Option ending : screen.getEndings()) {
                contracts("ending=" + ending.value(), one -> assertThat(one.getChips())
                        .hasSize(1));
            }
            for (Option service : screen.getServices()) {
                contracts("service=" + service.value(), one -> assertThat(one.getChips())
                        .containsExactly(new Chip("service", null, service.label())));
            }
        });
        grants("", screen -> {
            for (Option kind : screen.getKinds()) {
                grants("kind=" + kind.value(), one -> assertThat(one.getChips())
                        .containsExactly(new Chip("kind", null, kind.label())));
            }
            for (Option area : screen.getAreas()) {
                grants("area=" + area.value(), one -> assertThat(one.getChips())
                        .containsExactly(new Chip("area", null, "Area: " + area.label())));
            }
        });
    }

    @Test
    void grants_are_the_latest_year_first_and_say_where_there_is_no_area_that_they_are_national() {
        grants("", screen -> {
            assertThat(screen.getLines().get(0))
                    .isEqualTo(new GrantsScreen.GrantRow(
                            grant, "Bridges Trust", "Supported contact", "Central", "2026/27", "£4,000"));
            assertThat(screen.getLines().get(1).area()).isEqualTo("National");
            assertThat(screen.getSort()).isEqualTo("-year,organisation,kind");
        });
    }

    @Test
    void a_long_list_is_paged_and_its_total_is_of_all_pages() {
        try (FacesPage page = FacesPage.asked("organisation=harbour")) {
            grants("organisation=harbour", screen -> {
                assertThat(screen.getLines()).hasSize(50);
                assertThat(screen.getList().found()).isEqualTo("1 to 50 of 60 grants");
                assertThat(screen.getList().total()).isEqualTo("£60,000");
                assertThat(screen.getList().previous()).isNull();
                assertThat(screen.getList().next()).isEqualTo("?organisation=harbour&page=2");
            });
            grants("organisation=harbour&page=2", screen -> {
                assertThat(screen.getLines()).hasSize(10);
                assertThat(screen.getList().found()).isEqualTo("51 to 60 of 60 grants");
                assertThat(screen.getList().total()).isEqualTo("£60,000");
                assertThat(screen.getList().previous()).isEqualTo("?organisation=harbour&page=1");
                assertThat(screen.getList().next()).isNull();
            });
            assertThat(page.failed()).isFalse();
        }
    }

    @Test
    void no_row_of_a_long_list_is_shown_twice() {
        Set<Long> seen = new HashSet<>();
        IntStream.rangeClosed(1, 2)
                .forEach(number -> grants("sort=amount&page=" + number, screen -> screen.getLines()
                        .forEach(line -> assertThat(seen.add(line.id())).isTrue())));
        assertThat(seen).hasSize(61);
    }

    @Test
    void beyond_the_last_page_nothing_stands_and_the_list_says_how_many_there_are() {
        grants("page=9", screen -> {
            assertThat(screen.getLines()).isEmpty();
            assertThat(screen.getList().found()).isEqualTo("61 grants");
            assertThat(screen.getList().nothing()).isFalse();
        });
        grants("kind=dv", screen -> {
            assertThat(screen.getList().nothing()).isTrue();
            assertThat(screen.getList().found()).isEqualTo("0 grants");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "GOVERNANCE"},
            mode = Mode.EXCLUDE)
    void nobody_else_reads_what_is_paid_to_whom(Role role) {
        for (Consumer<Forms> page : List.<Consumer<Forms>>of(
                forms -> forms.page(ContractsScreen.class, "").load(),
                forms -> forms.page(ContractsScreen.class, "view=frameworks").load(),
                forms -> forms.page(GrantsScreen.class, "").load(),
                forms -> contract(forms, northern, ""),
                forms -> framework(forms, agreement, ""))) {
            assertThat(FIXTURE.refused(role, page)).extracting(Problem::kind).isEqualTo(Kind.NOT_ALLOWED);
        }
        FIXTURE.as(role, forms -> assertThat(
                        forms.services().fresh(OrganisationMoney.class).isShown())
                .isFalse());
    }

    @ParameterizedTest
    @CsvSource({"COMMISSIONER, true", "GOVERNANCE, false"})
    void only_the_commissioning_team_is_offered_to_change_anything(Role role, boolean may) {
        FIXTURE.as(role, forms -> {
            OrganisationMoney money = forms.services().fresh(OrganisationMoney.class);
            assertThat(money.isShown()).isTrue();
            assertThat(List.of(
                            money.isMayEdit(),
                            forms.page(ContractsScreen.class, "").isMayEdit(),
                            forms.page(GrantsScreen.class, "").isMayEdit(),
                            contract(forms, northern, "").isMayEdit(),
                            framework(forms, agreement, "").isMayEdit(),
                            forms.services().fresh(GrantScreen.class).isMayEdit()))
                    .containsOnly(may);
        });
    }

    @Test
    void on_the_page_of_an_organisation_stands_what_is_its_own_and_nothing_else() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            OrganisationMoney money = forms.services().fresh(OrganisationMoney.class);
            assertThat(money.frameworks(bridges))
                    .extracting(FrameworkSummary::reference)
                    .containsExactly("FA 2024 01");
            assertThat(money.contracts(bridges)).extracting(ContractLine::id).containsExactly(northern, southern);
            assertThat(money.grants(bridges))
                    .extracting(GrantsScreen.GrantRow::amount)
                    .containsExactly("£4,000");
            assertThat(money.contracts(harbour)).isEmpty();
            assertThat(money.grants(harbour)).hasSize(60);
            assertThat(money.grants(-1)).isEmpty();
        });
    }

    @Test
    void a_grant_says_to_whom_and_where() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            GrantScreen screen = forms.services().fresh(GrantScreen.class);
            screen.setId(Long.toString(grant));
            screen.load();
            assertThat(screen.getOrganisation()).isEqualTo("Bridges Trust");
            assertThat(screen.getArea()).isEqualTo("Central");
            OrganisationMoney money = forms.services().fresh(OrganisationMoney.class);
            screen.setId(Long.toString(money.grants(harbour).get(0).id()));
            screen.load();
            assertThat(screen.getArea()).isEqualTo("National");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "seven", "999999999", "12345678901234567890"})
    void a_number_that_names_nothing_is_not_found(String id) {
        List<Consumer<Forms>> pages = List.of(
                forms -> load(forms.page(ContractScreen.class, ""), id),
                forms -> load(forms.page(FrameworkScreen.class, ""), id),
                forms -> load(forms.services().fresh(GrantScreen.class), id));
        for (Consumer<Forms> page : pages) {
            assertThat(FIXTURE.refused(Role.COMMISSIONER, page).kind()).isEqualTo(Kind.NOT_FOUND);
        }
    }

    private static void load(Object screen, @Nullable String id) {
        if (screen instanceof ContractScreen contract) {
            contract.setId(id);
            contract.load();
        } else if (screen instanceof FrameworkScreen framework) {
            framework.setId(id);
            framework.load();
        } else if (screen instanceof GrantScreen one) {
            one.setId(id);
            one.load();
        }
    }

    @Test
    void a_framework_agreement_shows_its_contracts_and_what_they_come_to_together() {
        FIXTURE.as(Role.GOVERNANCE, forms -> {
            FrameworkScreen screen = framework(forms, agreement, "");
            assertThat(screen.getContracts())
                    .extracting(ContractLine::organisation, ContractLine::framework, ContractLine::value)
                    .containsExactlyInAnyOrder(
                            tuple("Bridges Trust", "", "£27,500"), tuple("Bridges Trust", "", "£12,500"));
            assertThat(screen.getAnnualValue()).isEqualTo(Money.ofPounds(40_000));
            assertThat(screen.isBelieved()).isFalse();
            assertThat(screen.getBelievedTerms()).isEmpty();
        });
    }

    @Test
    void a_contract_shows_its_prices_day_by_day_and_says_which_level_has_none() {
        FIXTURE.takenBack(forms -> {
            long own = SampleAgreements.framework(forms, harbour, "FA 2024 09", TERM);
            long id = SampleAgreements.add(forms, SampleAgreements.contract(own, Area.NORTH, TERM, 1_000));
            assertThat(contract(forms, id, "").getPrices()).isEmpty();
            SampleAgreements.price(forms, id, 1, 500, days("2024-04-01", "2025-03-31"));
            SampleAgreements.price(forms, id, 2, 900, TERM);
            assertThat(contract(forms, id, "").getPrices())
                    .extracting(PriceTable.Row::days)
                    .containsExactly("1 April 2024 to 31 March 2025", "1 April 2025 to 31 March 2027");
            assertThat(contract(forms, id, "").getPrices().get(1).cells())
                    .extracting(PriceTable.Cell::price)
                    .containsExactly("None", "£900", "None");
        });
    }

    @ParameterizedTest
    @CsvSource({"25 November 2026, What we shall believe", "31 June 2026, Enter a day", "soon, Enter a day"})
    void a_day_that_cannot_be_answered_is_told_at_its_field_and_the_page_stays(String typed, String sentence) {
        try (FacesPage page = FacesPage.asked("then=" + typed)) {
            FIXTURE.as(Role.GOVERNANCE, forms -> {
                ContractScreen screen = contract(forms, northern, "then=" + typed);
                assertThat(page.messages().get("filter-then")).startsWith(sentence);
                assertThat(page.failed()).isTrue();
                assertThat(screen.getAsked().getProblem())
                        .isEqualTo(Objects.requireNonNull(page.messages().get("filter-then")));
                assertThat(screen.isBelieved()).isFalse();
                assertThat(screen.getContract().annualValue()).isEqualTo(Money.ofPounds(27_500));
            });
        }
    }

    @Test
    void what_was_done_is_told_and_a_word_that_is_nothing_tells_nothing() {
        FIXTURE.with(forms -> {
            ContractScreen screen = contract(forms, northern, "");
            assertThat(screen.doneNow("price-removed")).isEqualTo("The price was removed.");
            assertThat(screen.doneNow("contract")).isEqualTo("The contract was saved.");
            assertThat(screen.doneNow("price")).isEqualTo("The price was saved.");
            assertThat(screen.doneNow("<b>")).isEmpty();
            assertThat(screen.doneNow(null)).isEmpty();
        });
    }
}
