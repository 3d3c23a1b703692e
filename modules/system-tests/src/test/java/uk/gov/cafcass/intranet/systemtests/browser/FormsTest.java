package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;
import uk.gov.cafcass.intranet.systemtests.Standalone;

/** What every form has: it is made once, in look, and shown here on the forms that have most of it. */
@BrowserTest
class FormsTest {

    @Test
    void enter_does_the_primary_action_and_leaves_corrected_questions_alone(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeRequest(governance, "Enter sends it");
            governance.fill("Question", "How many centres are in Wales, and since when?");

            governance.field("Subject").press("Enter");

            governance.waitForHeading("Enter sends it");
            assertThat(governance.page().locator("main").innerText())
                    .contains("How many centres are in Wales, and since when?");
        }
    }

    @Test
    void what_waits_is_counted_anew_after_a_form(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeRequest(governance, "Counted");
            int before = waiting(governance);
            governance.fill("Question", "How many?");

            governance.button("Register");

            governance.waitForHeading("Counted");
            assertThat(waiting(governance)).isEqualTo(before + 1);
        }
    }

    @Test
    void an_empty_field_and_a_wrong_one_are_told_in_one_go(Intranet intranet, Browser browser) {
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            commissioner.open("/providers/register/edit-contact?organisation=1");
            commissioner.page().locator("#email").fill("nobody at all");

            commissioner.button("Save the contact");

            commissioner
                    .page()
                    .locator("#name-error")
                    .getByText("Enter who it is")
                    .waitFor();
            assertThat(commissioner.page().locator("#email-error").innerText()).contains("e-mail address");
            assertThat(commissioner.page().locator("#email").inputValue()).isEqualTo("nobody at all");
        }
    }

    @Test
    void so_are_those_of_a_request_to_its_last_question(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeRequest(governance, "");
            governance.page().locator("#email").fill("nobody at all");

            governance.button("Register");

            governance
                    .page()
                    .locator("#subject-error")
                    .getByText("Say in a few words what it is about")
                    .waitFor();
            assertThat(governance.page().locator("#email-error").innerText()).contains("e-mail address");
            assertThat(governance
                            .page()
                            .locator("[id='asked:0:question-error']")
                            .innerText())
                    .isEqualTo("Enter the question, or remove it");
        }
    }

    @Test
    void so_are_those_of_a_bank_holiday(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            governance.open("/calendar/add-bank-holiday");
            governance.fill("Day", "25 December 2021");

            governance.button("Add the bank holiday");

            governance
                    .page()
                    .locator("#name-error")
                    .getByText("Enter what the day is called")
                    .waitFor();
            assertThat(governance.page().locator("#day-error").innerText()).contains("is a Saturday");
        }
    }

    @Test
    void a_page_that_is_a_form_begins_at_its_first_field(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            governance.open("/correspondence/registration/register");

            assertThat(focused(governance)).isEqualTo("pasted");
        }
    }

    @Test
    void a_line_that_was_added_has_the_focus_and_one_that_was_removed_comes_back(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeRequest(governance, "Lines");
            governance.fill("Question", "The first?");
            governance.button("Add a question below");
            question(governance, 1).waitFor();
            assertThat(focused(governance)).isEqualTo("asked:1:label");
            question(governance, 1).fill("The second?");

            governance.button("Remove");
            governance.page().getByText("Removed question 1.").waitFor();
            assertThat(question(governance, 0).inputValue()).isEqualTo("The second?");
            assertThat(focused(governance)).isEqualTo("asked:0:undo");
            governance.button("Undo");

            question(governance, 1).waitFor();
            assertThat(question(governance, 0).inputValue()).isEqualTo("The first?");
            assertThat(question(governance, 1).inputValue()).isEqualTo("The second?");
        }
    }

    @Test
    void questions_that_were_found_anew_can_be_put_back(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            typeRequest(governance, "Found anew");
            governance.fill("Question", "What I made of it");

            governance.button("Find the questions in the text");
            governance.page().getByText("The questions were found anew.").waitFor();
            governance.button("Undo");

            governance.page().getByText("The questions were found anew.").waitFor(gone());
            assertThat(question(governance, 0).inputValue()).isEqualTo("What I made of it");
        }
    }

    @Test
    void a_mistake_leaves_no_post_in_the_history_and_its_message_names_the_line(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            governance.open("/my-work");
            typeRequest(governance, "A mistake");
            governance.button("Register");
            Locator summary = governance.page().locator(".error-summary");
            summary.waitFor();

            assertThat(summary.innerText()).contains("Question 1: enter the question, or remove it");
            assertThat(governance.page().title()).startsWith("To put right: ");
            assertThat(governance.page().evaluate("document.activeElement.id")).isEqualTo("error-summary");
            governance.page().goBack();
            assertThat(governance.page().url()).endsWith("/my-work");
        }
    }

    @Test
    void leaving_with_words_that_were_not_saved_asks(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            Page page = governance.page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            governance.open("/correspondence/registration/register");
            governance.open("/my-work");
            assertThat(asked).as("nothing was typed").isEmpty();

            governance.open("/correspondence/registration/register");
            governance.fill("The whole e-mail", "Dear Cafcass");
            governance.open("/my-work");
            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Test
    void a_draft_holds_what_stands_in_the_editor_and_who_was_signed_out_goes_on_where_they_were(
            Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            Page page = governance.page();
            governance.open(TwoPeopleTest.register(governance));
            page.locator(".ql-editor").click();
            page.keyboard().insertText("Forty centres");
            page.getByText("Draft kept at").waitFor();

            page.context().clearCookies();
            page.keyboard().insertText(" and one more");
            Locator dialog = page.locator("#sign-in-again");
            dialog.getByRole(AriaRole.HEADING).waitFor();
            dialog.getByLabel("Password").fill(Standalone.PASSWORD);
            dialog.getByLabel("Password").press("Enter");
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            page.locator(".ql-editor").getByText("Forty centres and one more").waitFor();
            governance.choose("Outcome", "Given in full");
            governance.button("Save the answer");
            governance.waitForHeading("Centres in the directory");
        }
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static Locator question(Person governance, int index) {
        return governance.page().locator("[id='asked:" + index + ":question']");
    }

    private static Object focused(Person person) {
        return person.page().evaluate("document.activeElement.id");
    }

    /** The number beside My work. */
    private static int waiting(Person person) {
        return Integer.parseInt(
                person.page().locator("#work-waiting").textContent().replaceAll("\\D", ""));
    }

    private static void typeRequest(Person governance, String subject) {
        governance.open("/correspondence/registration/register");
        governance.button("Type it instead");
        governance.fill("Sent", "1 June 2026");
        governance.fill("Received", "1 June 2026");
        governance.fill("Subject", subject);
        governance.fill("The text as it came", "How many centres are there? How many are in Wales?");
    }
}
