package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The dashboard of the commissioning team and the local information sheets (P-10), over the sample register. */
@BrowserTest
class CommissioningTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void the_commissioning_team_begins_at_its_dashboard_and_goes_to_who_is_suspended(
            Intranet intranet, Browser browser) {
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            assertThat(commissioner.page().locator("nav.menu a").first().innerText())
                    .isEqualTo("Commissioning");
            commissioner.link("Commissioning");
            commissioner.waitForHeading("Commissioning");

            assertThat(commissioner.fact("Districts without cover")).containsPattern("[1-9]");
            assertThat(commissioner.section("Budget and spending " + FinancialYear.of(LocalDate.now(LONDON))))
                    .contains("contracts run on a day of this year.", "Child contact services, budget");
            commissioner.page().locator("#suspended summary").click();
            commissioner.page().locator("#suspended tbody a").first().click();
            commissioner.page().waitForURL("**/providers/register/organisation?id=*");
            assertThat(commissioner.section("Accreditation")).containsIgnoringCase("suspended");
        }
    }

    @Test
    void a_practitioner_saves_the_sheet_of_an_area(Intranet intranet, Browser browser) {
        try (Person practitioner = Person.signIn(browser, intranet, "practitioner", new Mouse())) {
            practitioner.open("/providers/directory/centres");
            practitioner.link("everything in one DFJ area");
            practitioner.waitForHeading("Local information sheets");
            practitioner.link("West Yorkshire");
            practitioner.waitForHeading("Contact services in the West Yorkshire area");

            String centre =
                    practitioner.page().locator("#supported tbody th a").first().innerText();
            Pdf sheet = Pdf.of(practitioner.download("Save as PDF"));
            assertThat(sheet.says("Contact services in the West Yorkshire area"))
                    .isTrue();
            assertThat(sheet.says(centre)).as(centre).isTrue();

            practitioner.open("/providers/directory/information-sheets");
            byte[] zip = practitioner.download("Save all as a zip");
            assertThat(new String(zip, StandardCharsets.ISO_8859_1)).startsWith("PK");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/providers/directory/information-sheets", "/providers/files/information-sheets/all.zip"})
    void who_does_not_read_the_register_has_no_sheets(String path, Intranet intranet, Browser browser) {
        try (Person administrator = Person.signIn(browser, intranet, "administrator", new Mouse())) {
            assertThat(statusOf(administrator, intranet.base() + path)).isEqualTo(403);
        }
    }

    @Test
    void who_is_not_of_the_commissioning_team_has_no_dashboard(Intranet intranet, Browser browser) {
        try (Person practitioner = Person.signIn(browser, intranet, "practitioner", new Mouse())) {
            assertThat(practitioner
                            .page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Commissioning"))
                            .count())
                    .isZero();
            assertThat(statusOf(practitioner, intranet.base() + "/providers/overview/dashboard"))
                    .isEqualTo(403);
        }
    }

    private static int statusOf(Person person, String address) {
        return Objects.requireNonNull(person.page().navigate(address)).status();
    }
}
