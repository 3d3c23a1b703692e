package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** What every form has: it is made once, in look, and shown here on the forms that have most of it. */
@BrowserTest
class FormsTest {

    @Test
    void enter_does_the_primary_action_and_leaves_corrected_questions_alone(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeRequest(governance, "Enter sends it", "How many centres are there? How many are in Wales?");
            governance.fill("Question", "How many centres are in Wales, and since when?");

            governance.field("Subject").press("Enter");

            governance.waitForHeading("Enter sends it");
            assertThat(governance.page().locator("main").innerText())
                    .contains("How many centres are in Wales, and since when?");
        }
    }

    private static void typeRequest(Person governance, String subject, String text) {
        governance.open("/correspondence/register");
        governance.button("Type it instead");
        governance.fill("Sent", "1 June 2026");
        governance.fill("Received", "1 June 2026");
        governance.fill("Subject", subject);
        governance.fill("The text as it came", text);
    }
}
