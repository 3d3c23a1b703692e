package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/**
 * A commissioner imports NACCC's list, sees which lines are left out, confirms it and finds the record later (P-11). The list is of a day in
 * 2005, on which nobody of the sample was accredited, and what it adds is accredited on that day alone: nothing lapses.
 */
@BrowserTest
class RegisterImportTest {

    private static final String HEAD =
            "organisation,centre,address,postcode,scheme,status,accredited from,accredited until\n";

    @Test
    void a_list_with_three_bad_lines_is_imported_without_them(Intranet intranet, Browser browser) {
        String trust = "Imported " + UUID.randomUUID();
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            commissioner.link("Register import");
            giveUpWhatIsOpen(commissioner);

            choose(commissioner, "list.pdf", "%PDF-1.7");
            commissioner.button("Compare it with the register");
            commissioner
                    .page()
                    .locator(".error-summary")
                    .getByText("This is a PDF")
                    .waitFor();
            assertThat(commissioner.field("Day of the list").inputValue()).isEqualTo("3 February 2005");

            choose(commissioner, "naccc.csv", list(trust));
            commissioner.button("Compare it with the register");
            commissioner.waitForHeading("NACCC’s list of 3 February 2005");
            commissioner.is("Waits for confirmation");
            String page = commissioner.page().url();
            commissioner.link("Rejected 3");
            assertThat(commissioner.page().locator("main table").innerText())
                    .contains("postcode", "nowhere", "=cmd()", "begins as a formula", "status", "retired");
            String rejected = new String(commissioner.download("download them as CSV"), StandardCharsets.UTF_8);
            assertThat(rejected).contains("3,", "Column").contains("'=cmd()");

            assertThat(faults(intranet, browser, page)).isEmpty();

            commissioner.open("/");
            commissioner.linkWith("Confirm the import");
            assertThat(commissioner.section("Confirm")).contains("2 are added", "3 lines are left out");
            if (commissioner.page().getByLabel("I know that this list is older").count() > 0) {
                commissioner.page().getByLabel("I know that this list is older").check();
            }
            commissioner.button("Confirm the import");
            commissioner.page().getByText("The list was imported.").waitFor();
            commissioner.is("Confirmed");

            commissioner.open("/providers/registerimport/register-imports");
            commissioner.linkWith("NACCC’s list of 3 February 2005");
            assertThat(commissioner.page().url()).isEqualTo(page.replaceAll("&.*", ""));
            assertThat(commissioner.page().locator(".what-next").innerText()).contains("This was confirmed by");
            commissioner.link("First of " + trust);
            commissioner.waitForHeading("First of " + trust);
            assertThat(commissioner.page().locator("main").innerText()).contains("NACCC’s list of 3 February 2005");
        }
    }

    /** On a wide and on a narrow window, with each kind of rows. */
    private static List<String> faults(Intranet intranet, Browser browser, String page) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1280, 400}) {
            try (Person person = Person.signIn(browser, intranet, "commissioner", new Mouse(), width)) {
                for (String rows : List.of("new", "rejected", "unchanged")) {
                    faults.addAll(EveryScreenTest.look(person.page(), page + "&rows=" + rows, width));
                }
            }
        }
        return faults;
    }

    private static void giveUpWhatIsOpen(Person commissioner) {
        Page page = commissioner.page();
        page.locator("h1").waitFor();
        if (page.locator(".notice a").count() > 0) {
            page.locator(".notice a").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Give up this import"))
                    .click();
            commissioner.button("Give it up");
            page.getByText("This import was given up. Another one can be begun.")
                    .waitFor();
            commissioner.open("/providers/registerimport/register-imports");
        }
    }

    private static void choose(Person commissioner, String name, String text) {
        commissioner
                .field("NACCC’s list")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        commissioner.fill("Day of the list", "3 February 2005");
    }

    private static String list(String trust) {
        String days = ",2005-02-03,2005-02-03\n";
        return HEAD + trust + ",First of " + trust + ",1 High Street,WR1 1AA,supported,accredited" + days
                + trust + ",Second of " + trust + ",1 High Street,nowhere,supported,accredited" + days
                + trust + ",=cmd(),1 High Street,WR1 1AA,supported,accredited" + days
                + trust + ",Third of " + trust + ",1 High Street,WR2 1AA,supported,retired" + days
                + trust + ",Fourth of " + trust + ",1 High Street,WR3 7AA,enhanced,committed" + days;
    }
}
