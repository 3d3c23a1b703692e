package uk.gov.cafcass.intranet.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** What a page says of a typed date is what its form makes of it: there is one reader, the server's. */
@BrowserTest
class TypedDatesTest {

    @ParameterizedTest
    @CsvSource({
        "6/6/98, Saturday 6 June 1998",
        "6th of June 2015, Saturday 6 June 2015",
        "29/2/2015, There is no 29 February in 2015: it is not a leap year."
    })
    void the_page_shows_what_the_server_reads(String typed, String echo, Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeIn(governance);
            governance.fill("Received", typed);
            assertThat(echo(governance.page(), "received")).hasText(echo);
        }
    }

    @Test
    void a_weekday_that_contradicts_is_refused_in_the_words_that_the_page_showed(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeIn(governance);
            governance.fill("Received", "Sunday 8 June 2015");
            assertThat(echo(governance.page(), "received")).hasText("8 June 2015 is a Monday, not a Sunday.");

            governance.button("Register");

            assertThat(governance.page().locator("#received-error")).hasText("8 June 2015 is a Monday, not a Sunday.");
            assertThat(governance.field("Received")).hasValue("Sunday 8 June 2015");
        }
    }

    @Test
    void a_day_from_the_calendar_is_written_and_read_as_if_it_had_been_typed(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeIn(governance);
            governance.fill("Received", "6/6/98");
            assertThat(echo(governance.page(), "received")).hasText("Saturday 6 June 1998");

            governance.page().locator("#received .ui-datepicker-trigger").click();
            assertThat(governance.page().locator("#received_panel .ui-datepicker-month"))
                    .hasValue("5");
            assertThat(governance.page().locator("#received_panel thead th").first())
                    .hasText("Mo");
            governance
                    .page()
                    .locator("#received_panel td a")
                    .getByText("8", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(governance.field("Received")).hasValue("8 June 1998");
            assertThat(echo(governance.page(), "received")).hasText("Monday 8 June 1998");
        }
    }

    private static void typeIn(Person governance) {
        governance.open("/correspondence/registration/register");
        governance.button("Type it instead");
    }

    private static Locator echo(Page page, String field) {
        return page.locator("#" + field + "-echo");
    }
}
