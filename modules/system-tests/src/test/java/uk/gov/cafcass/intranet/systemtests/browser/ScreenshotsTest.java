package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Checkout;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** Takes the pictures of the README from the sample data, so that they are never old; with -Dscreenshots.update they are renewed. */
@BrowserTest
class ScreenshotsTest {

    private static final int SMALLEST_PICTURE = 5_000;

    @Test
    void the_pictures_of_the_readme_are_taken(Intranet intranet, Browser browser) throws IOException {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse());
                Person phone = Person.signIn(browser, intranet, "governance", new Mouse(), 400);
                Person practitioner = Person.signIn(browser, intranet, "practitioner", new Mouse());
                Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            registering(governance);
            answering(governance);
            take(governance, "/correspondence/requests/requests", "requests");
            take(governance, "/correspondence/requests/request?reference=15-105", "request");
            take(governance, "/search?q=life+story", "search");
            take(phone, "/correspondence/requests/request?reference=15-105", "phone");
            letter(governance);
            take(practitioner, "/providers/directory/centres?near=WR1+1AA&service=SUPERVISED", "centres");
            take(commissioner, "/providers/overview/dashboard", "commissioning");
            take(commissioner, "/providers/finance/board-paper?year=2009-10", "board-paper");
        }
    }

    private static void registering(Person governance) throws IOException {
        governance.open("/correspondence/registration/register");
        governance.fill("The whole e-mail", LetterOf2015.read().email());
        governance.button("Continue");
        governance.field("Received").waitFor();
        keep("register", governance.page().screenshot());
        governance.button("Register");
        governance.waitForHeading("Life story work");
    }

    private static void answering(Person governance) throws IOException {
        governance.button("Acknowledge");
        governance.is("Acknowledged");
        governance.button("Start drafting");
        governance.is("Drafting");
        governance.link("Answer question 1");
        governance.write(LetterOf2015.read().answer(1).subList(0, 2));
        keep("answer", governance.page().screenshot());
    }

    private static void take(Person person, String path, String name) throws IOException {
        person.open(path);
        person.page().waitForLoadState();
        keep(name, person.page().screenshot());
    }

    private static void letter(Person governance) throws IOException {
        governance.open("/correspondence/requests/request?reference=15-105");
        keep("letter", Pdf.firstPage(governance.download("PDF")));
    }

    private static void keep(String name, byte[] picture) throws IOException {
        assertThat(picture).hasSizeGreaterThan(SMALLEST_PICTURE);
        write(Checkout.target("screenshots"), name, picture);
        if (!System.getProperty("screenshots.update", "").isEmpty()) {
            write(Checkout.root().resolve("modules/look/pictures"), name, picture);
        }
    }

    private static void write(Path folder, String name, byte[] picture) throws IOException {
        Files.write(Files.createDirectories(folder).resolve(name + ".png"), picture);
    }
}
