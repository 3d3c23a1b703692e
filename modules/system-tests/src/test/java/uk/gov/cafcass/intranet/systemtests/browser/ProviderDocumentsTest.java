package uk.gov.cafcass.intranet.systemtests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** A commissioner adds a certificate on the page of a centre, a practitioner opens it, and a wrong one is withdrawn. */
@BrowserTest
class ProviderDocumentsTest {

    private final String title = "Certificate " + UUID.randomUUID();
    private final byte[] pdf = ("%PDF-1.7\n% " + title + "\ntrailer <<>>\n%%EOF\n").getBytes(UTF_8);

    @Test
    void a_certificate_is_added_opened_and_withdrawn(Intranet intranet, Browser browser) {
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse());
                Person practitioner = Person.signIn(browser, intranet, "practitioner", new Mouse())) {
            String centre = nearest(practitioner);
            commissioner.page().navigate(centre);
            commissioner.link("Add a document");
            commissioner.waitForHeading("Add a document");
            String form = commissioner.page().url();

            wrongFilesAreToldAtTheFieldAndWhatWasTypedIsKept(commissioner);
            send(commissioner, "certificate.pdf", pdf);
            commissioner.page().getByText("The document was added.").waitFor();
            assertThat(commissioner.section("Documents")).contains(title, "Certificate of 5 January 2026, PDF");

            commissioner.page().navigate(form);
            fill(commissioner);
            send(commissioner, "again.pdf", pdf);
            toldAtTheFile(commissioner, "This very file is here already: “" + title + "”");

            practitioner.page().navigate(centre);
            assertThat(practitioner.section("Documents")).contains(title).doesNotContain("Withdraw", "Add a document");
            assertThat(practitioner.download(title)).isEqualTo(pdf);

            String withdrawal = withdraw(commissioner, centre);
            practitioner.page().navigate(centre);
            assertThat(practitioner.section("Documents")).doesNotContain(title);

            assertThat(faults(intranet, browser, List.of(centre, form, withdrawal)))
                    .isEmpty();
        }
    }

    /** The address of its page. */
    private static String nearest(Person practitioner) {
        practitioner.open("/providers/directory/centres?near=WR1+1AA&service=SUPERVISED");
        practitioner.page().locator(".place h2 a").first().click();
        practitioner.page().locator("#documents").waitFor();
        return practitioner.page().url();
    }

    private void fill(Person commissioner) {
        commissioner
                .page()
                .getByLabel("Certificate", new Page.GetByLabelOptions().setExact(true))
                .check();
        commissioner.fill("Title", title);
        day(commissioner).fill("5 January 2026");
    }

    private void wrongFilesAreToldAtTheFieldAndWhatWasTypedIsKept(Person commissioner) {
        fill(commissioner);
        send(commissioner, "certificate.docx", pdf);
        toldAtTheFile(commissioner, "The file is not what its name says");
        send(commissioner, "empty.pdf", new byte[0]);
        toldAtTheFile(commissioner, "Choose a file with something in it");
        byte[] much = " ".repeat(25 * 1024 * 1024 + 1).getBytes(UTF_8);
        choose(commissioner, "much.txt", much);
        toldAtTheFile(commissioner, "much.txt has 26 MB; at most 25 MB can be kept");
        assertThat(commissioner.field("File").inputValue()).as("chosen").isEmpty();
        withoutTheScriptOfFields(commissioner);
        send(commissioner, "much.txt", much);
        toldAtTheFile(commissioner, "over the limit of 25 MB");

        assertThat(commissioner.field("Title").inputValue()).isEqualTo(title);
        assertThat(day(commissioner).inputValue()).isEqualTo("5 January 2026");
        assertThat(commissioner
                        .page()
                        .getByLabel("Certificate", new Page.GetByLabelOptions().setExact(true))
                        .isChecked())
                .isTrue();
    }

    private static Locator day(Person commissioner) {
        return commissioner.page().locator("#datedOn_input");
    }

    private static void choose(Person commissioner, String name, byte[] bytes) {
        commissioner.field("File").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static void withoutTheScriptOfFields(Person commissioner) {
        commissioner
                .page()
                .evaluate("document.addEventListener('change', event => event.stopImmediatePropagation(), true)");
    }

    private static void send(Person commissioner, String name, byte[] bytes) {
        choose(commissioner, name, bytes);
        commissioner.button("Add the document");
    }

    private static void toldAtTheFile(Person commissioner, String words) {
        commissioner
                .page()
                .locator("#file-error", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    /** The address of the page on which it was withdrawn. */
    private String withdraw(Person commissioner, String centre) {
        commissioner.page().navigate(centre);
        commissioner.link("Withdraw " + title);
        commissioner.waitForHeading("Withdraw “" + title + "”");
        String address = commissioner.page().url();
        commissioner.button("Withdraw the document");
        assertThat(commissioner.page().locator("#reason-error").innerText()).contains("Say why it should not be here");
        commissioner.fill("Why it should not be here", "It is another centre’s");
        commissioner.button("Withdraw the document");
        commissioner.page().getByText("The document was withdrawn.").waitFor();
        assertThat(commissioner.page().locator("#documents > .documents").allInnerTexts())
                .noneMatch(list -> list.contains(title));
        commissioner.page().getByText("Withdrawn documents").first().click();
        assertThat(commissioner.section("Documents")).contains(title, "It is another centre’s");
        return address;
    }

    /** On a wide and on a narrow window. */
    private static List<String> faults(Intranet intranet, Browser browser, List<String> pages) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1280, 400}) {
            try (Person person = Person.signIn(browser, intranet, "commissioner", new Mouse(), width)) {
                pages.forEach(page -> faults.addAll(EveryScreenTest.look(person.page(), page, width)));
            }
        }
        return faults;
    }
}
