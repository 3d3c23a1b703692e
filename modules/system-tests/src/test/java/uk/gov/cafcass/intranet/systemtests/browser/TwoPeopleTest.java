package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** Two people edit one answer: the second is told what the first changed, and nothing typed is lost. */
@BrowserTest
class TwoPeopleTest {

    private static final String FIRST = "There are forty centres in the directory.";
    private static final String SECOND = "There are forty-one centres, since one opened in May.";

    @Test
    void the_second_to_save_an_answer_sees_both_and_decides(Intranet intranet, Browser browser) {
        try (Person one = Person.signIn(browser, intranet, "governance", new Mouse());
                Person other = Person.signIn(browser, intranet, "governance", new Mouse())) {
            String answer = register(one);
            one.open(answer);
            other.open(answer);
            save(one, FIRST);
            one.waitUntilGone("Save the answer");

            save(other, SECOND);
            other.page()
                    .getByText("Somebody else saved this while you were writing")
                    .waitFor();

            assertThat(other.page().url()).endsWith(answer);
            assertThat(lettersOf(other.page().locator("main")))
                    .contains(letters(FIRST))
                    .contains(letters(SECOND));
            assertThat(other.page().locator(".ql-editor").innerText()).contains(SECOND);
            other.button("Save the answer");
            other.waitUntilGone("Save the answer");
            one.open(answer);
            assertThat(one.page().locator(".ql-editor").innerText()).contains(SECOND);
        }
    }

    /** What stands there without spaces and without what is said to screen readers only, since words that differ are marked. */
    private static String lettersOf(Locator shown) {
        Object text = shown.evaluate(
                "main => { const copy = main.cloneNode(true);"
                        + " copy.querySelectorAll('.visually-hidden').forEach(hidden => hidden.remove()); return copy.textContent; }");
        return letters(String.valueOf(text));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void save(Person person, String text) {
        person.write(List.of(text));
        person.choose("Outcome", "Given in full");
        person.button("Save the answer");
    }

    /** Registers a request that can be answered, and gives the address of its first question. */
    static String register(Person governance) {
        governance.open("/correspondence/registration/register");
        governance.button("Type it instead");
        governance.fill("Sent", "1 June 2026");
        governance.fill("Received", "1 June 2026");
        governance.fill("Subject", "Centres in the directory");
        governance.fill("The text as it came", "How many centres are in the directory?");
        governance.fill("Question", "How many centres are in the directory?");
        governance.button("Register");
        governance.waitForHeading("Centres in the directory");
        governance.button("Acknowledge");
        governance.is("Acknowledged");
        governance.button("Start drafting");
        governance.is("Drafting");
        return (String) governance
                .page()
                .getByRole(AriaRole.LINK)
                .getByText("Answer question 1")
                .evaluate("link => link.pathname.replace('/intranet', '') + link.search");
    }
}
