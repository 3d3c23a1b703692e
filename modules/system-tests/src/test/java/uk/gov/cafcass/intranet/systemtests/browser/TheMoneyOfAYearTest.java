package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The commissioning team keeps contracts, grants and the money of a year on the screen (P-5, P-12, P-14). */
@BrowserTest
class TheMoneyOfAYearTest {

    @Test
    void a_contract_comes_under_a_framework_agreement_and_within_its_days(Intranet intranet, Browser browser) {
        try (Person person = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            String organisation = addFramework(person, "FA browser " + System.nanoTime());
            person.link("Add a contract");
            check(person, "Parenting information programme");
            person.fill("First day", "1 April 2013");
            person.fill("Last day", "1 April 2016");
            person.fill("Annual value", "27,500");
            check(person, "North");
            person.button("Save the contract");
            assertThat(person.page().locator("#until-error").innerText())
                    .contains("The contract must lie within its framework agreement, 1 April 2013 to 31 March 2016");
            assertThat(person.field("Annual value").inputValue()).isEqualTo("27,500");
            person.fill("Last day", "31 March 2016");
            person.button("Save the contract");
            saved(person, "The contract was saved.");
            assertThat(person.heading()).isEqualTo(organisation);

            person.link("Add a price");
            check(person, "Level 2");
            person.fill("Price of a unit", "1,036.505");
            person.button("Save the price");
            assertThat(person.page().locator("#price-error").innerText()).contains("Enter an amount in pounds");
            person.fill("Price of a unit", "1,036.50");
            person.button("Save the price");
            saved(person, "The price was saved.");
            assertThat(person.section("What a unit costs")).contains("£1,036.50", "1 April 2013 to 31 March 2016");
            itIsVariedAndWhatWeBelievedStays(person);
        }
    }

    private static void itIsVariedAndWhatWeBelievedStays(Person person) {
        person.page()
                .getByText("More", new Page.GetByTextOptions().setExact(true))
                .click();
        person.link("Correct the contract");
        person.fill("Annual value", "30,000");
        person.fill("Next review (optional)", "1 April 2016");
        person.button("Save the contract");
        assertThat(person.page().locator("#why-error").innerText()).contains("Say in a sentence why");
        person.fill("Why it changes", "Varied by letter of 5 May");
        person.button("Save the contract");
        assertThat(person.page().locator("#reviewOn-error").innerText())
                .contains("A contract is reviewed while it runs");
        person.fill("Next review (optional)", "1 October 2013");
        person.button("Save the contract");
        saved(person, "The contract was saved.");
        assertThat(person.fact("Annual value")).contains("£30,000");

        person.page().getByText("How we came to know it, the latest first").click();
        assertThat(person.section("What we believed then"))
                .contains(
                        "Annual value: until then £27,500, since then £30,000.",
                        "Why: Varied by letter of 5 May",
                        "Price at level 2 recorded");
        person.fill("What did we believe on a day?", "yesterday");
        person.button("Show");
        assertThat(person.section("What we believed then")).contains("it was not recorded here yet");
        person.fill("What did we believe on a day?", "today");
        person.button("Show");
        assertThat(person.section("What we believed then")).contains("£30,000", "£1,036.50", "1 October 2013");
    }

    /** The organisation's name. */
    private static String addFramework(Person person, String reference) {
        String name = anOrganisation(person);
        person.open("/providers/agreements/contracts");
        person.link("Add a framework agreement");
        person.choose("Organisation", name);
        person.fill("Reference", reference);
        person.fill("First day", "1 April 2013");
        person.fill("Last day", "31 March 2016");
        person.button("Save the framework agreement");
        saved(person, "The framework agreement was saved.");
        return name;
    }

    private static String anOrganisation(Person person) {
        person.open("/providers/register/organisations");
        return person.page().locator("main tbody a").first().innerText();
    }

    @Test
    void a_grant_has_payments_that_add_up(Intranet intranet, Browser browser) {
        try (Person person = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            String organisation = anOrganisation(person);
            person.open("/providers/agreements/grants");
            person.link("Add a grant");
            person.choose("Organisation", organisation);
            check(person, "Parenting information programme");
            person.fill("Financial year", "2030/31");
            person.fill("Amount", "100");
            person.page().locator("[id='paid:0:on_input']").fill("1 May 2030");
            person.page().locator("[id='paid:0:amount']").fill("60");
            person.button("Save the grant");
            assertThat(person.page().locator("[id='paid:0:amount-error']").innerText())
                    .contains("The payments add up to £60, the grant is £100");
            person.button("Add a payment");
            person.page().locator("[id='paid:1:on_input']").fill("1 November 2030");
            person.page().locator("[id='paid:1:amount']").fill("40");
            person.button("Save the grant");
            saved(person, "The grant was saved.");
            assertThat(person.section("Payments")).contains("1 May 2030", "£60", "1 November 2030", "£40", "£100");
        }
    }

    @Test
    void the_units_of_a_year_are_entered_and_the_paper_for_the_Board_shows_them(Intranet intranet, Browser browser) {
        try (Person person = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            person.open("/providers/finance/year?year=2033-34");
            person.link("Enter the units");
            person.fill("Level 1, North", "27");
            person.fill("Level 2, South", "-5");
            person.button("Save the units");
            assertThat(person.page().locator("#south-2-error").innerText()).contains("Enter a number from 0");
            assertThat(person.field("Level 1, North").inputValue()).isEqualTo("27");
            person.fill("Level 2, South", "1,576");
            person.button("Save the units");
            saved(person, "The units were saved.");
            assertThat(person.fact("Units")).contains("1,603");

            person.open("/providers/finance/board-paper?year=2033-34");
            assertThat(person.page()
                            .locator("table", new LocatorOptions().setHasText("Level 2"))
                            .innerText())
                    .contains("27", "1,576", "1,603");
        }
    }

    @Test
    void the_second_of_two_who_enter_units_sees_theirs_and_keeps_what_was_typed(Intranet intranet, Browser browser) {
        try (Person one = Person.signIn(browser, intranet, "commissioner", new Mouse());
                Person other = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            one.open("/providers/finance/units?year=2035-36");
            other.open("/providers/finance/units?year=2035-36");
            one.fill("Level 1, North", "11");
            one.button("Save the units");
            saved(one, "The units were saved.");

            other.fill("Level 1, North", "12");
            other.button("Save the units");
            other.page()
                    .getByText("Somebody else saved this while you were writing")
                    .waitFor();
            assertThat(other.page()
                            .locator("tr", new LocatorOptions().setHasText("Level 1, North"))
                            .first()
                            .innerText())
                    .contains("11", "12");
            assertThat(other.field("Level 1, North").inputValue()).isEqualTo("12");
            other.button("Save the units");
            saved(other, "The units were saved.");
            assertThat(other.fact("Units")).contains("12");
        }
    }

    private static void check(Person person, String label) {
        person.page()
                .getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    private static void saved(Person person, String notice) {
        person.page().getByText(notice).waitFor();
        assertThat(person.page()
                        .getByRole(AriaRole.ALERT, new GetByRoleOptions())
                        .count())
                .isZero();
    }
}
