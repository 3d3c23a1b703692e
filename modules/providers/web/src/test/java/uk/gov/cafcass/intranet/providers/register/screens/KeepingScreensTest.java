package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.look.forms.FieldValue.Differs;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.screens.EditAccreditationScreen;
import uk.gov.cafcass.intranet.providers.agreements.screens.ContractFormScreen;
import uk.gov.cafcass.intranet.providers.agreements.screens.FrameworkFormScreen;
import uk.gov.cafcass.intranet.providers.agreements.screens.GrantFormScreen;
import uk.gov.cafcass.intranet.providers.agreements.screens.PaymentLine;
import uk.gov.cafcass.intranet.providers.agreements.screens.PriceFormScreen;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.screens.BoardPaperDetailsScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.BoardPaperSectionScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.BudgetLineScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.ForecastScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.UnitsScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.VolumeScreen;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** nothing that was typed is lost, neither to a session that ended nor to somebody who was faster. */
class KeepingScreensTest {

    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources/providers");
    private static final Pattern FIELD = Pattern.compile("id=\"([^\"]+)\"[^>]*?\\.(texts|days|ticks)\\['([^']+)'\\]");
    private static final FormsFixture FIXTURE = new FormsFixture();
    private static int counter;

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_contract_that_was_typed_and_not_saved_is_put_back() {
        FIXTURE.with(forms -> {
            String framework = framework(forms);
            forms.drafts()
                    .keep(
                            "contract-of-framework-" + framework,
                            """
                            {"services": ["SUPERVISED", "PIP"], "dfjAreas": "WORCESTER", "area": "CENTRAL", "from": "1 May 2024",
                             "until": "", "annualValue": "27,5", "languages": "Urdu", "equality": "", "access": "Step-free"}""");
            ContractFormScreen form = forms.contract();
            form.setFramework(framework);
            form.load();
            assertThat(form.getLeftAt()).isNotNull();
            form.restore();

            assertThat(form.getChoices().get("services")).containsExactly("SUPERVISED", "PIP");
            assertThat(form.getChoices().get("dfjAreas")).containsExactly("WORCESTER");
            assertThat(form.getTexts())
                    .containsEntry("area", "CENTRAL")
                    .containsEntry("annualValue", "27,5")
                    .containsEntry("access", "Step-free");
            assertThat(form.getDays()).containsEntry("from", LocalDate.parse("2024-05-01"));
            assertThat(form.getDays()).containsEntry("until", null);
            assertThat(form.getLeftAt()).isNull();
        });
    }

    @Test
    void the_payments_of_a_grant_are_put_back_line_by_line() {
        FIXTURE.with(forms -> {
            forms.drafts()
                    .keep(
                            "grant-new",
                            """
                            {"kind": "PIP", "amount": "100", "paid:0:on": "1 May 2030", "paid:0:amount": "60",
                             "paid:1:on": "", "paid:1:amount": "40"}""");
            GrantFormScreen form = forms.grant();
            form.load();
            form.restore();

            assertThat(form.getTexts()).containsEntry("amount", "100");
            assertThat(form.getPayments().getAll())
                    .extracting(PaymentLine::getOn)
                    .containsExactly(LocalDate.parse("2030-05-01"), null);
            assertThat(form.getPayments().getAll())
                    .extracting(PaymentLine::getAmount)
                    .containsExactly("60", "40");
        });
    }

    @Test
    void what_was_saved_is_no_draft_any_more() {
        FIXTURE.with(forms -> {
            forms.drafts().keep("budget-line-of-2031-32", "{\"name\": \"Grants\"}");
            addBudgetLine(forms, "2031-32", "100");

            assertThat(forms.drafts().kept("budget-line-of-2031-32")).isEmpty();
        });
    }

    @Test
    void a_draft_does_not_replace_what_was_saved_since_without_a_word() {
        FIXTURE.with(forms -> {
            String line = addBudgetLine(forms, "2035-36", "100");
            BudgetLineScreen left = budgetLine(forms, "2035-36", line);
            String draft = "{\"budget\": \"300\", \"seen\": \"" + left.getSeen() + "\"}";
            saveBudget(forms, "2035-36", line, "200");
            forms.drafts().keep(left.getDraft(), draft);
            BudgetLineScreen again = budgetLine(forms, "2035-36", line);
            again.restore();

            assertThat(again.save()).isNull();
            assertThat(again.getDiffering()).containsExactly(new Differs("Budget", "£200", "£300"));
            assertThat(again.save()).contains("done=saved");
        });
    }

    @Test
    void the_second_of_two_sees_theirs_beside_what_was_typed_and_may_save_again() {
        FIXTURE.with(forms -> {
            String line = addBudgetLine(forms, "2032-33", "100");
            BudgetLineScreen second = budgetLine(forms, "2032-33", line);
            saveBudget(forms, "2032-33", line, "200");
            second.getTexts().put("budget", "300");

            assertThat(second.save()).isNull();
            assertThat(second.getDiffering()).containsExactly(new Differs("Budget", "£200", "£300"));
            assertThat(second.getTexts()).containsEntry("budget", "300");
            assertThat(second.save()).contains("done=saved");
            assertThat(budgetLine(forms, "2032-33", line).getTexts()).containsEntry("budget", "300");
        });
    }

    @Test
    void what_only_the_first_changed_is_kept_and_told_and_what_only_the_second_changed_is_saved() {
        FIXTURE.with(forms -> {
            String grant = addGrant(forms);
            GrantFormScreen second = grant(forms, grant);
            GrantFormScreen first = grant(forms, grant);
            first.getTexts().put("conditions", "A report in May");
            assertThat(first.save()).isNotNull();
            String amount = second.getTexts().get("amount");
            second.getTexts().put("area", "NORTH");

            assertThat(second.save()).contains("done=grant");

            assertThat(second.getDiffering()).isEmpty();
            assertThat(second.getTakenOver()).containsExactly("Conditions");
            assertThat(grant(forms, grant).getTexts())
                    .containsEntry("conditions", "A report in May")
                    .containsEntry("area", "NORTH")
                    .containsEntry("amount", Objects.requireNonNull(amount));
        });
    }

    @Test
    void two_who_changed_the_same_to_the_same_do_not_ask() {
        FIXTURE.with(forms -> {
            String line = addBudgetLine(forms, "2037-38", "100");
            BudgetLineScreen second = budgetLine(forms, "2037-38", line);
            saveBudget(forms, "2037-38", line, "200");
            second.getTexts().put("budget", "200");

            assertThat(second.save()).contains("done=saved");
        });
    }

    @Test
    void who_takes_theirs_has_it_in_the_form_and_no_draft_of_what_was_typed() {
        FIXTURE.with(forms -> {
            String grant = addGrant(forms);
            GrantFormScreen second = grant(forms, grant);
            GrantFormScreen first = grant(forms, grant);
            first.getTexts().put("conditions", "A report in May");
            assertThat(first.save()).isNotNull();
            second.getTexts().put("conditions", "None");
            forms.drafts().keep("grant-" + grant, "{\"conditions\": \"None\"}");
            assertThat(second.save()).isNull();

            second.takeTheirs();

            assertThat(second.getDiffering()).isEmpty();
            assertThat(second.getTexts()).containsEntry("conditions", "A report in May");
            assertThat(second.getPayments().getAll()).hasSize(1);
            assertThat(second.getLeftAt()).isNull();
            assertThat(forms.drafts().kept("grant-" + grant)).isEmpty();
            assertThat(second.save()).contains("done=grant");
        });
    }

    @Test
    void two_who_typed_the_same_are_not_bothered() {
        FIXTURE.with(forms -> {
            String line = addBudgetLine(forms, "2033-34", "100");
            BudgetLineScreen second = budgetLine(forms, "2033-34", line);
            saveBudget(forms, "2033-34", line, "200");
            second.getTexts().put("budget", "£200.00");

            assertThat(second.save()).contains("done=saved");
        });
    }

    @Test
    void who_removes_what_somebody_else_changed_sees_it_first() {
        FIXTURE.with(forms -> {
            String line = addBudgetLine(forms, "2034-35", "100");
            BudgetLineScreen second = budgetLine(forms, "2034-35", line);
            saveBudget(forms, "2034-35", line, "200");

            assertThat(refused(second::remove)).isEqualTo(Kind.STALE);
            assertThat(second.getTexts()).containsEntry("budget", "200");
            assertThat(second.remove()).contains("done=removed");
        });
    }

    @Test
    void of_the_units_of_a_year_the_cells_that_differ_are_shown() {
        FIXTURE.with(forms -> {
            UnitsScreen second = units(forms);
            UnitsScreen first = units(forms);
            first.getTexts().put("north-1", "11");
            assertThat(first.save()).contains("done=units");
            second.getTexts().put("north-1", "12");

            assertThat(second.save()).isNull();
            assertThat(second.getDiffering()).containsExactly(new Differs("Level 1, North", "11", "12"));
            second.takeTheirs();
            assertThat(second.getTexts()).containsEntry("north-1", "11");
        });
    }

    @Test
    void a_period_of_accreditation_that_was_being_corrected_is_put_back_with_the_reason() {
        FIXTURE.with(forms -> {
            String period = addAccreditation(forms);
            forms.drafts()
                    .keep(
                            "accreditation-" + period,
                            """
                            {"status": "SUSPENDED", "from": "1 May 2026", "until": "", "evidence": "", "why-corrected": "NACCC wrote"}""");
            EditAccreditationScreen form = forms.accreditation();
            form.setId(period);
            form.load();
            form.restore();

            assertThat(form.getScheme()).isEqualTo("NACCC enhanced");
            assertThat(form.getTexts())
                    .containsEntry("why-corrected", "NACCC wrote")
                    .containsEntry("status", "SUSPENDED");
        });
    }

    @Test
    void a_section_of_a_paper_is_put_back_until_it_is_saved() {
        FIXTURE.with(forms -> {
            forms.drafts().keep("board-paper-2030-31-2", "{\"text\": \"Half of it\"}");
            BoardPaperSectionScreen form = forms.boardPaperSection();
            form.setYear("2030-31");
            form.setNumber(2);
            form.load();
            form.restore();
            assertThat(form.getTexts()).containsEntry("text", "Half of it");

            assertThat(form.save()).contains("done=section");
            assertThat(forms.drafts().kept("board-paper-2030-31-2")).isEmpty();
        });
    }

    /** They are asked whenever a field is empty that is needed, so that all faults are told at once. */
    @Test
    void a_form_in_which_nothing_stands_yet_says_what_is_wrong_at_its_own_fields() {
        FIXTURE.with(forms -> screens(forms).forEach((page, screen) -> {
            screen.getTexts().replaceAll((field, text) -> "");
            screen.getDays().replaceAll((field, day) -> null);
            String source = source(page);
            assertThat(screen.wrong()).as(page).allSatisfy(fault -> assertThat(source)
                    .contains("id=\"" + fault.field().replaceAll("\\[.*", "") + "\""));
        }));
    }

    /** A draft has a field by its id in the page; a screen puts back the fields that it knows. */
    @Test
    void every_field_of_a_page_is_known_to_its_screen_by_its_id() {
        FIXTURE.with(forms -> screens(forms).forEach((page, screen) -> {
            List<MatchResult> fields = FIELD.matcher(source(page)).results().toList();
            assertThat(fields).as(page).isNotEmpty();
            for (MatchResult field : fields) {
                Map<String, ?> known =
                        switch (field.group(2)) {
                            case "texts" -> screen.getTexts();
                            case "days" -> screen.getDays();
                            default -> screen.getTicks();
                        };
                assertThat(field.group(1)).as(page).isEqualTo(field.group(3));
                if (!field.group(1).equals("why-corrected")) {
                    assertThat(known).as(page).containsKey(field.group(3));
                }
            }
            assertThat(source(page))
                    .as(page)
                    .contains("<look:unsaved screen=", "<look:beside screen=", " draft=\"#{screen.draft}\"");
        }));
    }

    @Test
    void what_the_address_does_not_name_is_not_found() {
        FIXTURE.with(forms -> {
            for (String id : List.of("0", "seven", "999999999")) {
                ContractFormScreen contract = forms.contract();
                contract.setId(id);
                assertThat(refused(contract::load)).isEqualTo(Kind.NOT_FOUND);
                BudgetLineScreen line = forms.budgetLine();
                line.setYear("2030-31");
                line.setId(id);
                assertThat(refused(line::load)).isEqualTo(Kind.NOT_FOUND);
            }
            assertThat(refused(forms.contract()::load)).isEqualTo(Kind.NOT_FOUND);
            assertThat(refused(forms.price()::load)).isEqualTo(Kind.NOT_FOUND);
            assertThat(refused(forms.volume()::load)).isEqualTo(Kind.NOT_FOUND);
            assertThat(problem(() -> RegisterPages.number("x", "framework agreement"))
                            .code())
                    .isEqualTo("framework-agreement.unknown");
        });
    }

    @Test
    void who_only_reads_the_money_sees_no_form_of_it() {
        FIXTURE.as(Role.GOVERNANCE, forms -> List.of(
                        forms.contract(),
                        forms.framework(),
                        forms.price(),
                        forms.grant(),
                        forms.budgetLine(),
                        forms.volume(),
                        forms.forecast(),
                        forms.units(),
                        forms.switchOver(),
                        forms.boardPaperDetails())
                .forEach(form -> assertThat(problem(form::load))
                        .extracting(Problem::kind, Problem::code)
                        .containsExactly(Kind.NOT_ALLOWED, "role.missing")));
    }

    /** A form of each page, for something new where there can be something new. */
    private static Map<String, KeepingScreen<?>> screens(Forms forms) {
        String organisation = addOrganisation(forms);
        ContractFormScreen contract = forms.contract();
        contract.setFramework(framework(forms));
        PriceFormScreen price = forms.price();
        price.setContract(addContract(forms));
        BudgetLineScreen line = forms.budgetLine();
        line.setYear("2030-31");
        VolumeScreen volume = forms.volume();
        volume.setYear("2030-31");
        ForecastScreen forecast = forms.forecast();
        forecast.setYear("2030-31");
        UnitsScreen units = forms.units();
        units.setYear("2030-31");
        BoardPaperDetailsScreen paper = forms.boardPaperDetails();
        paper.setYear("2030-31");
        EditCentreScreen centre = forms.centre();
        centre.setOrganisation(organisation);
        EditContactScreen contact = forms.contact();
        contact.setOrganisation(organisation);
        EditAccreditationScreen accreditation = forms.accreditation();
        accreditation.setOrganisation(organisation);
        EditServiceScreen service = forms.service();
        service.setCentre(addCentre(forms, organisation));
        Map<String, KeepingScreen<?>> screens = Map.ofEntries(
                Map.entry("contract-form", contract),
                Map.entry("framework-form", forms.framework()),
                Map.entry("price-form", price),
                Map.entry("grant-form", forms.grant()),
                Map.entry("budget-line", line),
                Map.entry("volume", volume),
                Map.entry("forecast", forecast),
                Map.entry("units", units),
                Map.entry("switch-over", forms.switchOver()),
                Map.entry("board-paper-details", paper),
                Map.entry("edit-organisation", forms.organisation()),
                Map.entry("edit-centre", centre),
                Map.entry("edit-contact", contact),
                Map.entry("edit-accreditation", accreditation),
                Map.entry("edit-service", service));
        screens.values().forEach(KeepingScreen::load);
        return screens;
    }

    private static String addOrganisation(Forms forms) {
        EditOrganisationScreen form = forms.organisation();
        form.load();
        form.getTexts().put("name", "Invented Bridges " + ++counter);
        return numberIn(form.save());
    }

    private static String addCentre(Forms forms, String organisation) {
        EditCentreScreen form = forms.centre();
        form.setOrganisation(organisation);
        form.load();
        form.getTexts().putAll(Map.of("name", "Invented Hall", "address", "1 High Street", "postcode", "WR1 1AA"));
        return numberIn(form.save());
    }

    private static String addAccreditation(Forms forms) {
        String organisation = addOrganisation(forms);
        EditAccreditationScreen form = forms.accreditation();
        form.setOrganisation(organisation);
        form.load();
        form.getTexts().put("scheme", "NACCC_ENHANCED");
        form.getDays().put("from", LocalDate.parse("2026-06-01"));
        form.save();
        return Long.toString(forms.get(AccreditationReading.class)
                .history(Long.parseLong(organisation))
                .held()
                .get(0)
                .id());
    }

    private static String framework(Forms forms) {
        FrameworkFormScreen form = forms.framework();
        form.setOrganisation(addOrganisation(forms));
        form.load();
        form.getTexts().put("reference", "FA " + counter);
        form.getDays().put("from", LocalDate.parse("2024-04-01"));
        form.getDays().put("until", LocalDate.parse("2027-03-31"));
        return numberIn(form.save());
    }

    private static String addContract(Forms forms) {
        ContractFormScreen form = forms.contract();
        form.setFramework(framework(forms));
        form.load();
        form.getChoices().put("services", List.of("PIP"));
        form.getTexts().putAll(Map.of("area", "NORTH", "annualValue", "27,500"));
        return numberIn(form.save());
    }

    private static String addGrant(Forms forms) {
        GrantFormScreen form = forms.grant();
        form.setOrganisation(addOrganisation(forms));
        form.load();
        form.getTexts().putAll(Map.of("kind", "PIP", "year", "2030/31", "amount", "60"));
        form.getPayments().getAll().get(0).setOn(LocalDate.parse("2030-05-01"));
        form.getPayments().getAll().get(0).setAmount("60");
        return numberIn(form.save());
    }

    private static GrantFormScreen grant(Forms forms, String id) {
        GrantFormScreen form = forms.grant();
        form.setId(id);
        form.load();
        return form;
    }

    private static String addBudgetLine(Forms forms, String year, String budget) {
        BudgetLineScreen form = forms.budgetLine();
        form.setYear(year);
        form.load();
        form.getTexts().putAll(Map.of("source", "CONTACT_SERVICES", "name", "Grants", "budget", budget));
        form.save();
        return Long.toString(forms.get(YearReading.class)
                .year(FinancialYear.ofSlug(year))
                .budget()
                .get(0)
                .id());
    }

    private static void saveBudget(Forms forms, String year, String id, String budget) {
        BudgetLineScreen form = budgetLine(forms, year, id);
        form.getTexts().put("budget", budget);
        assertThat(form.save()).isNotNull();
    }

    private static BudgetLineScreen budgetLine(Forms forms, String year, String id) {
        BudgetLineScreen form = forms.budgetLine();
        form.setYear(year);
        form.setId(id);
        form.load();
        return form;
    }

    private static UnitsScreen units(Forms forms) {
        UnitsScreen form = forms.units();
        form.setYear("2035-36");
        form.load();
        return form;
    }

    private static String numberIn(@Nullable String page) {
        return Objects.requireNonNull(page).replaceFirst("^.*[?&]id=(\\d+).*$", "$1");
    }

    private static String source(String page) {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            return Files.readString(pages.filter(one -> one.endsWith(page + ".xhtml"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No page " + page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind refused(ThrowingCallable work) {
        return problem(work).kind();
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
