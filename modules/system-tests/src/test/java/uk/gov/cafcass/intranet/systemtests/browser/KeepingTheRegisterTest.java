package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The commissioning team keeps the register on the screen: from a new organisation to both histories of its accreditation. */
@BrowserTest
class KeepingTheRegisterTest {

    @Test
    void an_organisation_is_added_with_a_centre_a_service_and_an_accreditation_which_is_suspended(
            Intranet intranet, Browser browser) {
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            String name = addOrganisation(commissioner);
            addCentreWithASlip(commissioner);
            assertThat(commissioner.fact("DFJ area")).contains("Worcester");
            addService(commissioner);
            commissioner.page().locator("main").getByText(name).first().click();
            commissioner.waitForHeading(name);
            accredit(commissioner);
            suspend(commissioner);

            String accreditation = commissioner.section("Accreditation");
            assertThat(accreditation).contains("What we know now").contains("Suspended");
            commissioner
                    .page()
                    .getByText("How we came to know it, the latest first")
                    .click();
            assertThat(commissioner.section("Accreditation"))
                    .contains("Until then we believed: NACCC enhanced, accredited, from 1 June 2026")
                    .contains("Why: NACCC told us on the telephone");
        }
    }

    @Test
    void the_second_of_two_who_correct_a_centre_sees_both_A_2(Intranet intranet, Browser browser) {
        try (Person one = Person.signIn(browser, intranet, "commissioner", new Mouse());
                Person other = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            addOrganisation(one);
            addCentreWithASlip(one);
            one.link("Correct the centre");
            one.waitForHeading("Correct Invented Hall");
            String form = one.page().url().replaceFirst("^.*/intranet", "");
            other.open(form);
            one.fill("Address", "2 Market Square");
            one.button("Save the centre");
            one.waitForHeading("Invented Hall");
            one.waitUntilGone("Save the centre");

            other.fill("Address", "3 Mill Lane");
            other.button("Save the centre");
            other.page()
                    .getByText("Somebody else saved this while you were writing")
                    .waitFor();

            assertThat(other.page().locator("main").innerText()).contains("2 Market Square", "3 Mill Lane");
            assertThat(other.field("Address").inputValue()).isEqualTo("3 Mill Lane");
            other.button("Save the centre");
            other.waitUntilGone("Save the centre");
            assertThat(other.section("The centre")).contains("3 Mill Lane");
        }
    }

    @Test
    void nobody_else_finds_a_way_to_change_it(Intranet intranet, Browser browser) {
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse());
                Person practitioner = Person.signIn(browser, intranet, "practitioner", new Mouse())) {
            addOrganisation(commissioner);
            String organisation =
                    commissioner.page().url().replaceFirst("^.*/intranet", "").replaceFirst("&done=.*$", "");
            practitioner.open(organisation);
            assertThat(practitioner.page().locator("main").innerText()).doesNotContain("Correct", "Add a", "Notes");

            practitioner.open(organisation.replace("/organisation?", "/edit-organisation?"));
            assertThat(practitioner.page().locator("main").innerText()).doesNotContain("Save the organisation");
        }
    }

    private static String addOrganisation(Person commissioner) {
        String name = "Invented Bridges " + UUID.randomUUID();
        commissioner.link("Organisations");
        commissioner.link("Add an organisation");
        commissioner.fill("Name", name);
        commissioner.button("Save the organisation");
        commissioner.waitForHeading(name);
        return name;
    }

    private static void addCentreWithASlip(Person commissioner) {
        commissioner.link("Add a centre");
        commissioner.fill("Name", "Invented Hall");
        commissioner.fill("Address", "1 High Street");
        commissioner.fill("Postcode", "WRI 1AA");
        commissioner.button("Save the centre");
        commissioner.page().locator("#error-summary:focus").waitFor();
        commissioner.button("WR1 1AA (Worcester)");
        commissioner
                .page()
                .getByText("WR1 (Worcester) proposes the DFJ area Worcester")
                .waitFor();
        assertThat(commissioner.field("Postcode").inputValue()).isEqualTo("WR1 1AA");
        commissioner.button("Save the centre");
        commissioner.waitUntilGone("Save the centre");
        commissioner.waitForHeading("Invented Hall");
    }

    private static void addService(Person commissioner) {
        commissioner.link("Add a service");
        commissioner.choose("Service", "Supervised contact");
        commissioner.fill("Wait in weeks (optional)", "3");
        commissioner.button("Save the service");
        commissioner.page().locator("#waitingStatedOn-error").waitFor();
        commissioner
                .page()
                .getByLabel("Day on which the centre stated the wait")
                .first()
                .fill("today");
        commissioner.button("Save the service");
        commissioner.waitForHeading("Invented Hall");
        assertThat(commissioner.section("Services and waiting times")).contains("Supervised contact", "3 weeks");
    }

    private static void accredit(Person commissioner) {
        commissioner.link("Record an accreditation of the organisation");
        commissioner.choose("Scheme", "NACCC enhanced");
        commissioner.fill("First day", "1 June 2026");
        commissioner.page().getByLabel("Last day").first().fill("1 May 2026");
        commissioner.button("Save the accreditation");
        assertThat(commissioner.page().locator("#until-error").innerText()).contains("not before 1 June 2026");
        commissioner.page().getByLabel("Last day").first().fill("");
        commissioner.button("Save the accreditation");
        commissioner.waitUntilGone("Save the accreditation");
    }

    private static void suspend(Person commissioner) {
        commissioner
                .page()
                .locator("a", new Page.LocatorOptions().setHasText("Suspend"))
                .first()
                .click();
        commissioner.fill("First day of the suspension", "today");
        commissioner.fill("Why", "NACCC told us on the telephone");
        commissioner.button("Suspend it");
        commissioner.waitUntilGone("Suspend it");
    }
}
