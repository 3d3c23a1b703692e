package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The request of June 2015 from e-mail to letter, by three people at three browsers. */
@BrowserTest
class TheWholePathTest {

    private static final LetterOf2015 LETTER = LetterOf2015.read();

    @Test
    void a_request_goes_from_letter_to_letter_with_the_mouse(Intranet intranet, Browser browser) {
        walk(intranet, browser, new Mouse());
    }

    @Test
    void a_request_goes_from_letter_to_letter_with_the_keyboard_alone(Intranet intranet, Browser browser) {
        walk(intranet, browser, new Keys());
    }

    private static void walk(Intranet intranet, Browser browser, Hands hands) {
        try (Person governance = Person.signIn(browser, intranet, "governance", hands);
                Person owner = Person.signIn(browser, intranet, "information-owner", hands);
                Person approver = Person.signIn(browser, intranet, "approver", hands)) {
            String reference = register(governance);
            itIsDueOnTheTwentiethWorkingDay(governance);
            ask(governance, owner.name());
            answerFromMyWork(owner, reference);
            answerTheOthers(governance, reference);
            submit(governance);
            returnWithAReason(approver, reference);
            correct(governance, reference);
            submit(governance);
            approve(approver, reference);
            send(governance, reference);
            theLetterSaysWhatWasAnswered(governance);
            governance.button("Close");
            governance.is("Closed");
            correctTheOutcome(governance);
        }
    }

    private static String register(Person governance) {
        governance.link("Requests");
        governance.link("Register a request");
        governance.fill("The whole e-mail", LETTER.email());
        governance.button("Continue");
        assertThat(governance.field("Sent").inputValue()).isEqualTo("6 June 2015");
        assertThat(governance.page().getByRole(AriaRole.GROUP).allInnerTexts())
                .filteredOn(group -> group.startsWith("Question "))
                .hasSize(LETTER.size());
        governance.fill("Received", "8 June 2015");
        governance.button("Register");
        governance.waitForHeading("Life story work");
        return governance.heading().substring(0, governance.heading().indexOf(':'));
    }

    private static void itIsDueOnTheTwentiethWorkingDay(Person governance) {
        assertThat(governance.fact("Due")).contains("6 July 2015");
        String why = governance.section("When it is due");
        assertThat(why).contains("20 working days").contains("June 2015").contains("July 2015");
    }

    private static void ask(Person governance, String owner) {
        governance.button("Acknowledge");
        governance.is("Acknowledged");
        governance.link("Choose who answers which question");
        governance.choose("Question 5", owner);
        governance.button("Save who answers");
        governance.button("Ask for the information");
        governance.is("Gathering");
    }

    private static void answerFromMyWork(Person owner, String reference) {
        owner.open("/");
        owner.linkWith(reference);
        answer(owner, 5);
    }

    private static void answerTheOthers(Person governance, String reference) {
        for (int number = 1; number <= LETTER.size(); number++) {
            if (number != 5) {
                governance.open("/correspondence/requests/request?reference=" + slug(reference));
                governance.link("Answer question " + number);
                answer(governance, number);
            }
        }
        governance.open("/correspondence/requests/request?reference=" + slug(reference));
        governance.button("Start drafting");
        governance.is("Drafting");
    }

    private static void answer(Person person, int number) {
        person.write(LETTER.answer(number));
        person.choose("Outcome", "Given in full");
        person.button("Save the answer");
        person.waitUntilGone("Save the answer");
    }

    private static void submit(Person governance) {
        governance.button("Send for clearance");
        governance.is("Clearance");
    }

    private static void returnWithAReason(Person approver, String reference) {
        approver.open("/");
        approver.linkWith(reference);
        approver.link("Return with a reason");
        approver.fill("Why", "Say in the answer to question 6 which question it refers to.");
        approver.button("Return with a reason");
        approver.is("Drafting");
    }

    private static void correct(Person governance, String reference) {
        governance.open("/correspondence/requests/request?reference=" + slug(reference));
        assertThat(governance.section("What happened")).contains("which question it refers to");
        governance.link("Change the answer to question 6");
        answer(governance, 6);
    }

    private static void approve(Person approver, String reference) {
        approver.open("/correspondence/requests/request?reference=" + slug(reference));
        approver.button("Approve");
        approver.is("Ready to send");
    }

    private static void send(Person governance, String reference) {
        governance.open("/correspondence/requests/request?reference=" + slug(reference));
        governance.link("Send the reply");
        governance.fill("Date of the letter", "12 June 2015");
        governance.button("Send the reply");
        governance.is("Sent");
        assertThat(governance.fact("Outcome")).contains("full");
    }

    private static void theLetterSaysWhatWasAnswered(Person governance) {
        Pdf letter = Pdf.of(governance.download("PDF"));
        assertThat(letter.says("12 June 2015")).isTrue();
        assertThat(letter.says(
                        "Thank you for your email of 6 June 2015 which was received by our office on 8 June 2015."))
                .isTrue();
        for (int number = 1; number <= LETTER.size(); number++) {
            assertThat(letter.says(LETTER.question(number)))
                    .as("question %d", number)
                    .isTrue();
            assertThat(LETTER.answer(number)).as("answer %d", number).allMatch(letter::says);
        }
        assertThat(letter.says("Wycliffe House, Water Lane")).isTrue();
    }

    private static void correctTheOutcome(Person governance) {
        governance.link("Versions and correction of the answer to question 5");
        governance.choose("Outcome", "Already accessible");
        governance.fill("Why the recorded outcome is wrong", "The directory was on our website.");
        governance.button("Correct the outcome");
        governance.is("Closed");
        assertThat(governance.fact("Outcome")).contains("Given in part");
        assertThat(governance.section("What happened"))
                .contains("from “Given in full” to “Already accessible”")
                .contains("The directory was on our website.");
    }

    private static String slug(String reference) {
        return reference.substring("CAF ".length());
    }
}
